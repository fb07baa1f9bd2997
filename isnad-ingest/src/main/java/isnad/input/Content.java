package isnad.input;

import org.jspecify.annotations.Nullable;

/** What a document is made of. */
public sealed interface Content {
    /**
     * Bytes as they were kept.
     *
     * @param charset as declared outside of the bytes, perhaps wrongly; null where it is not
     * @param mediaType as declared, perhaps wrongly, without parameters; null where it is not
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    record Bytes(byte[] bytes, @Nullable String charset, @Nullable String mediaType)
            implements Content {}

    /** Plain text. */
    record Text(String text) implements Content {}

    /** Markup. */
    record Html(String html) implements Content {}
}
