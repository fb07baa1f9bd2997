package isnad.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells markup from text by what stands in it. */
final class Markup {
    private static final int LOOKED = 1 << 16;
    private static final Pattern DOCUMENT =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:p|div|span|br|a|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header"
                            + "|footer|nav|aside|figure|img|meta|title|script|style|strong|em|b|i"
                            + "|blockquote|font|center|iframe)(?:\\s[^<>]{0,2000})?/?>",
                    Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Whether a page is markup: it says so, or begins with a tag, or has several. */
    static boolean isMarkup(String text) {
        String head = text.length() <= LOOKED ? text : text.substring(0, LOOKED);
        if (DOCUMENT.matcher(head).find()) {
            return true;
        }
        Matcher tags = TAG.matcher(head);
        int count = 0;
        while (tags.find()) {
            if (++count >= 3 || head.substring(0, tags.start()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field of a feed or table is markup: any tag makes it. */
    static boolean hasTags(String field) {
        return field.indexOf('<') >= 0 && TAG.matcher(field).find();
    }

    /** Whether it is a whole page and no fragment. */
    static boolean isDocument(String html) {
        String head = html.length() <= LOOKED ? html : html.substring(0, LOOKED);
        return DOCUMENT.matcher(head).find();
    }

    /** Letters as markup has them. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
