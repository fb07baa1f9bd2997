package isnad.input;

import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/** A stretch of an archive. */
sealed interface WarcFrame {

    /**
     * A record.
     *
     * @param block its bytes; the first of them where it is not whole
     * @param whole whether it was short enough to be kept
     * @param isMislaid whether its length was declared wrongly; the block is as long as it is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    record Record(MessageHeaders headers, byte[] block, boolean whole, boolean isMislaid)
            implements WarcFrame {
        String type() {
            return headers.first("WARC-Type").orElse("").strip();
        }

        /** The address that it was fetched from, or null. */
        @Nullable String target() {
            return WarcFrame.target(headers);
        }
    }

    /**
     * What could not be read.
     *
     * @param offset where it begins in the unpacked archive
     * @param target the address of the record that was there, or null where that is not known
     */
    record Broken(long offset, @Nullable String target, String complaint) implements WarcFrame {}

    private static @Nullable String target(MessageHeaders headers) {
        String told = headers.first("WARC-Target-URI").orElse("").strip();
        boolean wrapped = told.startsWith("<") && told.endsWith(">") && told.length() > 1;
        String bare = wrapped ? told.substring(1, told.length() - 1) : told;
        return bare.isEmpty() ? null : bare;
    }
}
