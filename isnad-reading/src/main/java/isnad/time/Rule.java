package isnad.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of time expression. */
interface Rule {
    /** The expression that begins at this token, or null. */
    @Nullable Found read(Line line, int at);
}
