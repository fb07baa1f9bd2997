package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.account.Limits;
import isnad.http.Outside;
import isnad.http.Outside.TlsFiles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server speaks TLS by a key and a certificate in PEM. */
class TlsTest {
    private static final String SECRET = "changeit";

    @TempDir private Path folder = Path.of("");

    private KeyStore store() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "isnad",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                SECRET)
                        .inheritIO()
                        .start();
        assertThat(made.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    }

    private Path pem(String name, String kind, byte[] bytes) throws Exception {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
    }

    private TlsFiles files(KeyStore store) throws Exception {
        byte[] key = store.getKey("isnad", SECRET.toCharArray()).getEncoded();
        byte[] certificate = store.getCertificate("isnad").getEncoded();
        return new TlsFiles(
                pem("key.pem", "PRIVATE KEY", key), pem("cert.pem", "CERTIFICATE", certificate));
    }

    private static SSLContext trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("isnad", store.getCertificate("isnad"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void a_browser_that_trusts_the_certificate_is_answered_and_told_to_stay_with_tls()
            throws Exception {
        KeyStore store = store();
        var outside = new Outside(null, java.util.Set.of(), files(store));
        try (TeamServer server =
                        TeamServer.start(
                                folder.resolve("ledger"),
                                Limits.USUAL,
                                outside,
                                Duration.ofSeconds(20));
                HttpClient client = HttpClient.newBuilder().sslContext(trusting(store)).build()) {
            URI page = URI.create("https://localhost:" + server.service().port() + "/en/sign-in");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
        }
    }

    @Test
    void files_that_hold_no_key_are_refused_in_words() throws Exception {
        Path none = Files.writeString(folder.resolve("none.pem"), "nothing");
        var outside = new Outside(null, java.util.Set.of(), new TlsFiles(none, none));
        Path ledger = folder.resolve("ledger");
        assertThatThrownBy(() ->
                        TeamServer.start(ledger, Limits.USUAL, outside, Duration.ofSeconds(20)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.pem");
    }
}
