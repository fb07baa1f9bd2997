package isnad.input;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came of inputs, and what was passed over. */
record Brought(List<Delivery> deliveries, String passedOver) {

    static Brought from(Path... paths) {
        return from(new byte[0], Limits.USUAL, FieldNames.USUAL, paths);
    }

    static Brought from(byte[] input, Limits limits, FieldNames fields, Path... paths) {
        List<String> names = Arrays.stream(paths).map(Path::toString).toList();
        try (Inputs inputs =
                Inputs.open(
                        Sources.find(names.isEmpty() ? List.of("-") : names),
                        new ByteArrayInputStream(input),
                        limits,
                        fields)) {
            var all = new ArrayList<Delivery>();
            inputs.forEachRemaining(all::add);
            return new Brought(all, inputs.passedOver());
        }
    }

    static Brought from(byte[] standardInput) {
        return from(standardInput, Limits.USUAL, FieldNames.USUAL);
    }

    static Brought from(String standardInput) {
        return from(standardInput.getBytes(StandardCharsets.UTF_8));
    }

    static Brought from(String standardInput, String fields) {
        return from(
                standardInput.getBytes(StandardCharsets.UTF_8),
                Limits.USUAL,
                FieldNames.parse(fields));
    }

    List<Document> documents() {
        return deliveries.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    List<Lost> lost() {
        return deliveries.stream().filter(Lost.class::isInstance).map(Lost.class::cast).toList();
    }

    List<String> names() {
        return deliveries.stream().map(Delivery::name).toList();
    }

    /** The letters of every document. */
    List<String> texts() {
        return documents().stream()
                .map(document -> Letterings.decode(document.content()).text())
                .toList();
    }

    Document only() {
        if (deliveries.size() == 1 && deliveries.getFirst() instanceof Document document) {
            return document;
        }
        throw new AssertionError("expected one document, found " + deliveries);
    }
}
