package isnad.http;

import io.helidon.common.configurable.Resource;
import io.helidon.common.pki.Keys;
import io.helidon.common.tls.Tls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TLS of the server's own. */
final class Encryption {
    private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

    private Encryption() {}

    /**
     * By a key and certificates; none where there are none.
     *
     * @throws IllegalStateException where they cannot be read
     */
    static Tls of(Outside.@Nullable TlsFiles files) {
        if (files == null) {
            return Tls.builder().enabled(false).build();
        }
        try {
            Keys keys = keys(files);
            return Tls.builder()
                    .privateKey(keys)
                    .privateKeyCertChain(keys)
                    .enabledProtocols(PROTOCOLS)
                    .build();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "cannot speak TLS with %s and %s: %s"
                            .formatted(files.key(), files.certificates(), e.getMessage()),
                    e);
        }
    }

    private static Keys keys(Outside.TlsFiles files) {
        return Keys.builder()
                .pem(pem ->
                        pem.key(Resource.create(files.key()))
                                .certChain(Resource.create(files.certificates())))
                .build();
    }
}
