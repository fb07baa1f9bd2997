package isnad.html;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of an element says of what stands inside it. */
enum Mark {
    PLAIN(""),
    BODY(""),
    CONTENT(""),
    ARTICLE(""),
    MAIN(""),
    HEADLINE(""),
    DECK("deck"),
    BYLINE("byline"),
    DATE("dateline"),
    META("byline"),
    CAPTION("caption"),
    FIGURE("caption"),
    FACTBOX(""),
    HEADER("masthead"),
    FOOTER("copyright"),
    ASIDE("related"),
    NAVIGATION("navigation"),
    RELATED("related"),
    SHARE("share"),
    COMMENTS("comments"),
    SUBSCRIPTION("subscription"),
    ADVERTISEMENT("advertisement"),
    TAGS("tags"),
    COPYRIGHT("copyright"),
    COOKIES("cookies"),
    DIALOG("cookies"),
    HIDDEN("hidden"),
    /** Surely not shown. */
    INVISIBLE("hidden"),
    MEDIA("audio"),
    PRINT("print"),
    FORM("subscription"),
    APPENDED("related");

    /** Marks of things that are no part of an article's body. */
    static final long FURNITURE =
            bits(
                    EnumSet.of(
                            ASIDE,
                            NAVIGATION,
                            RELATED,
                            SHARE,
                            COMMENTS,
                            SUBSCRIPTION,
                            ADVERTISEMENT,
                            TAGS,
                            COPYRIGHT,
                            FOOTER,
                            COOKIES,
                            DIALOG,
                            HIDDEN,
                            INVISIBLE,
                            MEDIA,
                            PRINT,
                            FORM,
                            APPENDED));

    private static final Mark[] ALL = values();

    private final String reason;

    Mark(String reason) {
        this.reason = reason;
    }

    /** Why it is no part of the body, in the words of the record; empty where it may be. */
    String reason() {
        return reason;
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long marks) {
        return (marks & bit()) != 0;
    }

    /** The first of several marks, or null. */
    static @Nullable Mark first(long marks) {
        return marks == 0 ? null : ALL[Long.numberOfTrailingZeros(marks)];
    }

    private static long bits(Set<Mark> marks) {
        long bits = 0;
        for (Mark mark : marks) {
            bits |= mark.bit();
        }
        return bits;
    }
}
