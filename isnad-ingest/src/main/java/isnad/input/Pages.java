package isnad.input;

import isnad.charset.DecodedText;
import isnad.charset.Shapes;
import isnad.html.HtmlReader;
import isnad.model.Facts;
import isnad.model.Note;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents into pages that can be read: bytes become letters, markup becomes text with its
 * structure, and what is not in Arabic is refused.
 *
 * <p>Text that comes with a headline (a row of a table, a feed's entry) is composed: headline,
 * empty line, text. That is the delivered text then, and offsets count in it.
 */
public final class Pages {
    private static final HtmlReader HTML = new HtmlReader();
    private static final int HEAD = 1024;

    private Pages() {}

    /** What became of a document. */
    public sealed interface Outcome {}

    /**
     * A page.
     *
     * @param notes what a reader of the record should know
     */
    public record Read(Page page, List<Note> notes) implements Outcome {}

    /**
     * No page.
     *
     * @param complaint what is wrong and what to do, for a person
     * @param countedAs what it is ("pages in Persian"), for summing up where archives hold many of
     *     its like; null where it must be told of singly
     */
    public record Refused(String complaint, @Nullable String countedAs) implements Outcome {}

    /** Reads a document; never throws for what is in it. */
    public static Outcome of(Document document) {
        DecodedText decoded = Letterings.decode(document.content());
        if (decoded.text().isBlank() && document.facts().title() == null) {
            return new Refused("is empty; nothing to read", "empty pages");
        }
        if (decoded.binary()) {
            return new Refused("is binary, not text; save the page as UTF-8 text", null);
        }
        if (isReport(decoded.text())) {
            return new Refused(
                    "is a report that Isnad wrote; name the pages that it was read from",
                    "reports that Isnad wrote");
        }
        Page page = page(document, decoded.text());
        Refused refused = ArabicGate.refusal(page.text(), decoded);
        List<Note> cut = cut(page);
        if (refused != null && !cut.isEmpty()) {
            return new Refused(refused.complaint() + "; " + cut.getFirst().message(), null);
        }
        return refused != null
                ? refused
                : new Read(Shapes.unfold(page), notes(document, decoded, page));
    }

    private static boolean isReport(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                .contains("name=\"generator\" content=\"Isnad\"");
    }

    private static List<Note> notes(Document document, DecodedText decoded, Page page) {
        return Stream.of(document.notes(), decoded.notes(), cut(page))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Markup without end is read up to a limit. */
    private static List<Note> cut(Page page) {
        String delivered = page.original() == null ? "" : page.deliveredText();
        int limit = HtmlReader.limit(delivered);
        String message = "too much markup: the first %d of %d letters were read";
        return limit >= delivered.length()
                ? List.of()
                : List.of(new Note("page.cut", message.formatted(limit, delivered.length())));
    }

    private static Page page(Document document, String text) {
        return isMarkup(document.content(), text)
                ? HTML.read(document.name(), text, document.facts())
                : plain(document.name(), text, document.facts());
    }

    private static boolean isMarkup(Content content, String text) {
        return switch (content) {
            case Content.Html _ -> true;
            case Content.Text _ -> false;
            case Content.Bytes bytes -> {
                String type = bytes.mediaType() == null ? "" : bytes.mediaType();
                boolean told = type.toLowerCase(Locale.ROOT).contains("html");
                yield Markup.isMarkup(text) || told && Markup.hasTags(text);
            }
        };
    }

    private static Page plain(String name, String text, Facts facts) {
        if (facts.equals(Facts.NONE)) {
            return new Page(name, text);
        }
        String title = facts.title() == null ? "" : facts.title().strip();
        int own = headlineEnd(text, title);
        boolean hasOwn = own > 0 || title.isEmpty();
        String whole = hasOwn ? text : text.isBlank() ? title : title + "\n\n" + text;
        Span headline = new Span(0, hasOwn ? own : title.length());
        List<Region> regions =
                headline.length() == 0
                        ? List.of()
                        : List.of(new Region(headline, Region.Role.HEADLINE, ""));
        var piece = new Piece(new Span(0, whole.length()), regions, facts);
        return new Page(name, whole, null, List.of(piece));
    }

    /** Where the first line ends, if it is the headline already; else 0. */
    private static int headlineEnd(String text, String title) {
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        return !title.isEmpty() && first.equals(title)
                ? Math.max(end, 0) + (end < 0 ? text.length() : 0)
                : 0;
    }
}
