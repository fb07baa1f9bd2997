package isnad.fetch;

import isnad.fetch.Unpacking.TooLong;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and reads one answer, within limits. Follows no redirect, keeps no cookie,
 * tries nothing twice and keeps no connection open. Thread-safe.
 */
final class Transport implements Closeable {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5";

    private final Limits limits;
    private final InstantSource clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarms =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("isnad-alarm").factory());

    Transport(Limits limits, Manners manners, Resolver resolver, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.client =
                HttpClients.custom()
                        .setConnectionManager(connections(limits, manners, resolver))
                        .setDefaultRequestConfig(requests(limits))
                        .setConnectionReuseStrategy((_, _, _) -> false)
                        .setUserAgent(manners.agent())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    private static HttpClientConnectionManager connections(
            Limits limits, Manners manners, Resolver resolver) {
        Timeout connect = timeout(limits.connect());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedAddresses(resolver, manners, limits.connect()))
                .setConnectionFactory(connectionFactory(limits))
                .setMaxConnTotal(manners.hostsAtATime())
                .setMaxConnPerRoute(1)
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(timeout(limits.silence()))
                                .build())
                .build();
    }

    private static ManagedHttpClientConnectionFactory connectionFactory(Limits limits) {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                        Http1Config.custom()
                                .setMaxHeaderCount(limits.headers())
                                .setMaxLineLength(limits.headerLine())
                                .build())
                .charCodingConfig(
                        CharCodingConfig.custom()
                                .setCharset(StandardCharsets.UTF_8)
                                .setMalformedInputAction(CodingErrorAction.REPLACE)
                                .setUnmappableInputAction(CodingErrorAction.REPLACE)
                                .build())
                .build();
    }

    private static RequestConfig requests(Limits limits) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(limits.total()))
                .setResponseTimeout(timeout(limits.silence()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /**
     * Asks for an address.
     *
     * @param extra further headers of the request
     * @param unpacking bounds the body
     */
    Answer get(WebAddress address, Map<String, String> extra, Unpacking unpacking) throws Trouble {
        var request = new HttpGet("/");
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Accept-Language", "ar,*;q=0.5");
        extra.forEach(request::setHeader);
        return send(address, request, unpacking);
    }

    /** Hands JSON to an address; the answer's body is not read. */
    Answer post(WebAddress address, Map<String, String> headers, byte[] json) throws Trouble {
        var request = new HttpPost("/");
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return send(address, request, null);
    }

    private Answer send(
            WebAddress address, HttpUriRequestBase request, @Nullable Unpacking unpacking)
            throws Trouble {
        // Not through the constructor: it takes a path that begins with // for a host.
        request.setPath(address.path());
        request.setHeader("Connection", "close");
        var late = new AtomicBoolean();
        var alarm = alarms.schedule(() -> ring(request, late), millis(), TimeUnit.MILLISECONDS);
        try {
            return answer(address, request, unpacking);
        } catch (Trouble trouble) {
            throw trouble;
        } catch (IOException | RuntimeException e) {
            throw late.get() ? tooSlow() : trouble(e);
        } finally {
            alarm.cancel(false);
            request.cancel();
        }
    }

    private long millis() {
        return limits.total().toMillis();
    }

    private static void ring(HttpUriRequestBase request, AtomicBoolean late) {
        late.set(true);
        request.cancel();
    }

    private Answer answer(
            WebAddress address, HttpUriRequestBase request, @Nullable Unpacking unpacking)
            throws IOException {
        var context = HttpClientContext.create();
        String host = address.host().replaceAll("[\\[\\]]", "");
        var target = new HttpHost(address.scheme(), host, address.port());
        ClassicHttpResponse response = client.executeOpen(target, request, context);
        List<Header> headers =
                Arrays.stream(response.getHeaders())
                        .map(line -> new Header(line.getName(), text(line.getValue())))
                        .toList();
        var bare =
                new Answer(
                        address,
                        response.getCode(),
                        text(response.getReasonPhrase()),
                        headers,
                        new byte[0],
                        server(context),
                        clock.instant());
        return unpacking != null && bare.status() / 100 == 2
                ? withBody(bare, response.getEntity(), unpacking)
                : bare;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\r\\n]+", " ").strip();
    }

    private static @Nullable InetAddress server(HttpClientContext context) {
        EndpointDetails endpoint = context.getEndpointDetails();
        return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress()
                : null;
    }

    private Answer withBody(Answer bare, @Nullable HttpEntity entity, Unpacking unpacking)
            throws IOException {
        if (entity == null) {
            return bare;
        }
        byte[] transferred;
        try {
            // Not closed: closing would read a body to its end that is to be left. The request is
            // cancelled instead.
            InputStream stream = entity.getContent();
            transferred = unpacking.transferred(stream);
        } catch (TooLong _) {
            throw tooLong("is larger than");
        }
        return bare.with(decoded(bare, transferred, unpacking));
    }

    private byte[] decoded(Answer bare, byte[] transferred, Unpacking unpacking)
            throws IOException {
        String coding = String.join(", ", bare.values("Content-Encoding").toList());
        try {
            return unpacking.decoded(transferred, coding.strip().toLowerCase(Locale.ROOT));
        } catch (TooLong _) {
            throw tooLong("unpacks to more than");
        }
    }

    private Trouble tooLong(String more) {
        return Trouble.lasting(more + " " + limits.size() + "; raise --max-size if that is right");
    }

    private Trouble tooSlow() {
        return Trouble.passing(
                "took longer than " + seconds(limits.total()) + " in all; try again later");
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : duration.toMillis() + " ms";
    }

    private Trouble trouble(Exception e) {
        return switch (e) {
            case CheckedAddresses.Forbidden forbidden ->
                    Trouble.lasting(String.valueOf(forbidden.getMessage()));
            case UnknownHostException _ ->
                    Trouble.passing(
                            "has a host that is not known; check the address and the network");
            case ConnectTimeoutException _ ->
                    Trouble.passing(
                            "did not connect within "
                                    + seconds(limits.connect())
                                    + "; try again later");
            case SocketTimeoutException _ ->
                    Trouble.passing(
                            "said nothing for " + seconds(limits.silence()) + "; try again later");
            case SSLException _ ->
                    Trouble.passing(
                            "has no secure connection that can be trusted ("
                                    + e.getMessage()
                                    + "); tell its owners");
            default -> broken(e);
        };
    }

    private Trouble broken(Exception e) {
        Throwable cause = e.getCause() instanceof HttpException inner ? inner : e;
        return switch (cause) {
            case MessageConstraintException _ ->
                    Trouble.lasting(
                            "answers with more headers than fit (%d lines of %d bytes)"
                                    .formatted(limits.headers(), limits.headerLine()));
            case MalformedChunkCodingException _ ->
                    Trouble.passing("ended within a chunk or broke its chunks; try again later");
            case ConnectionClosedException _ ->
                    Trouble.passing("ended before its end (" + e.getMessage() + "); try again");
            case NoHttpResponseException _ ->
                    Trouble.passing("was hung up on without an answer; try again later");
            case HttpException _ ->
                    Trouble.passing("does not answer in HTTP (" + cause.getMessage() + ")");
            case SocketException _ ->
                    Trouble.passing("lost its connection (" + e.getMessage() + "); try again");
            default -> Trouble.passing("could not be had (" + e + "); try again later");
        };
    }

    @Override
    public void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }
}
