package isnad.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** A form with files in the body, {@code multipart/form-data}, a part after the other. */
public final class Multipart {
    private static final String TYPE = "multipart/form-data";
    private static final int MOST_PARTS = 20_000;
    private static final int MOST_HEADER_BYTES = 4096;
    private static final int MOST_FIELD_BYTES = 1 << 20;

    private final MultipartInput input;

    private Multipart(MultipartInput input) {
        this.input = input;
    }

    /**
     * A part.
     *
     * @param name of the field; perhaps empty
     * @param file what the sender calls the file, any letters; null where it is none
     */
    public record Part(String name, @Nullable String file, InputStream content) {
        /**
         * The content of a field that is no file.
         *
         * @throws Refusal where it is too long
         */
        public String text() throws IOException {
            byte[] bytes = content.readNBytes(MOST_FIELD_BYTES + 1);
            if (bytes.length > MOST_FIELD_BYTES) {
                throw new Refusal(413, name + ": expected at most 1 MB in a field that is no file");
            }
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }

    /** Takes one part; what it leaves unread is passed over. */
    @FunctionalInterface
    public interface Taker {
        void take(Part part) throws IOException;
    }

    /**
     * Hands on all parts, in their order.
     *
     * @throws Refusal where the body is no such form, or broken
     */
    public static void each(Call call, Taker taker) throws IOException {
        String type = call.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            throw new Refusal(415, "expected a form of type " + TYPE + ", found " + type);
        }
        String boundary = parameters(type).get("boundary");
        if (boundary == null) {
            throw Refusal.bad("expected a boundary in Content-Type");
        }
        try {
            new Multipart(input(call.body(), boundary)).each(taker);
        } catch (MultipartInput.MalformedStreamException | IllegalArgumentException e) {
            throw Refusal.bad("expected a whole form with files: " + e.getMessage());
        } catch (org.apache.commons.fileupload2.core.FileUploadException e) {
            throw new Refusal(413, "a part of the form is too long: " + e.getMessage());
        }
    }

    private static MultipartInput input(InputStream body, String boundary) throws IOException {
        MultipartInput input =
                MultipartInput.builder()
                        .setInputStream(body)
                        .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                        .setMaxPartHeaderSize(MOST_HEADER_BYTES)
                        .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        return input;
    }

    private void each(Taker taker) throws IOException {
        boolean more = input.skipPreamble();
        for (int parts = 0; more; parts++) {
            if (parts == MOST_PARTS) {
                throw new Refusal(413, "expected at most %,d parts".formatted(MOST_PARTS));
            }
            Map<String, String> told = disposition(input.readHeaders());
            try (InputStream content = input.newInputStream()) {
                taker.take(new Part(told.getOrDefault("name", ""), told.get("filename"), content));
            }
            more = input.readBoundary();
        }
    }

    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .map(Multipart::parameters)
                .orElse(Map.of());
    }

    private static Map<String, String> parameters(String header) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }
}
