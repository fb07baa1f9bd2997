package isnad.api;

import isnad.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The place in a list behind which the next page begins; programs hand it back as it is. */
@SuppressWarnings("ArrayRecordComponent") // made, read once, compared by nobody
record Cursor(long... parts) {
    private static final int LONGEST = 100;

    /**
     * The cursor that was handed out so.
     *
     * @param parts how many numbers it has
     * @throws Refusal (400) where none was
     */
    static Cursor read(String text, int parts) {
        try {
            if (text.length() <= LONGEST) {
                byte[] bytes = Base64.getUrlDecoder().decode(text);
                String[] fields = new String(bytes, StandardCharsets.US_ASCII).split(":", -1);
                if (fields.length == parts) {
                    return new Cursor(LongStream.of(numbers(fields)).toArray());
                }
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw Refusal.bad("cursor: expected one that this list handed out");
    }

    private static long[] numbers(String[] fields) {
        long[] numbers = new long[fields.length];
        for (int i = 0; i < fields.length; i++) {
            numbers[i] = Long.parseLong(fields[i]);
        }
        return numbers;
    }

    long part(int at) {
        return parts[at];
    }

    String text() {
        String joined =
                LongStream.of(parts).mapToObj(Long::toString).collect(Collectors.joining(":"));
        byte[] bytes = joined.getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
