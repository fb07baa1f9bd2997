package isnad.input;

import org.jspecify.annotations.Nullable;

/** What a document is made of. */
public sealed interface Content {
    /** About how many bytes of memory it takes. */
    long size();

    /**
     * Bytes as they were kept.
     *
     * @param charset as declared outside of the bytes, perhaps wrongly; null where it is not
     * @param mediaType as declared, perhaps wrongly, without parameters; null where it is not
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    record Bytes(byte[] bytes, @Nullable String charset, @Nullable String mediaType)
            implements Content {
        @Override
        public long size() {
            return bytes.length;
        }
    }

    /** Plain text. */
    record Text(String text) implements Content {
        @Override
        public long size() {
            return 2L * text.length();
        }
    }

    /** Markup. */
    record Html(String html) implements Content {
        @Override
        public long size() {
            return 2L * html.length();
        }
    }
}
