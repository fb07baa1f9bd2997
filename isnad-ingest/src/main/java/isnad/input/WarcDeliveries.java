package isnad.input;

import isnad.input.WarcFrame.Broken;
import isnad.input.WarcFrame.Record;
import isnad.model.Facts;
import isnad.model.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;

/**
 * The pages of a crawl's archive (WARC) or of the text that was made of one (WET). The date of a
 * record is when it was crawled and says nothing about when a page was published.
 */
final class WarcDeliveries implements Deliveries {
    private static final String CUT =
            "the crawl kept only the beginning of this page (%s); its end is missing";
    private static final String MISLAID =
            "the archive tells a wrong length for this page; it was read to the next record";

    /** Text that is no page. */
    private static final Set<String> NO_PAGES =
            Set.of("css", "javascript", "x-javascript", "ecmascript", "json", "dns", "csv");

    private final String name;
    private final Tape tape;
    private final WarcFrames frames;
    private final Opener opener;
    private @Nullable Deliveries inner;

    WarcDeliveries(String name, Tape tape, @Nullable Gunzip gunzip, Opener opener) {
        this.name = name;
        this.tape = tape;
        this.opener = opener;
        this.frames = new WarcFrames(tape, new DamageReport(gunzip), opener.limits().page());
    }

    @Override
    public @Nullable Delivery next() throws IOException {
        while (true) {
            Delivery next = inner == null ? null : inner.next();
            if (next != null) {
                return next;
            }
            WarcFrame frame = frames.next();
            if (frame == null) {
                return null;
            }
            inner = deliveries(frame);
        }
    }

    private @Nullable Deliveries deliveries(WarcFrame frame) {
        return switch (frame) {
            case Broken broken -> Deliveries.of(lost(broken));
            case Record record -> deliveries(record);
        };
    }

    private Lost lost(Broken broken) {
        String at = broken.target() == null ? "byte " + broken.offset() : broken.target();
        return new Lost(
                name + "#" + at,
                broken.complaint()
                        + "; get the archive again to read this, the rest of it was read");
    }

    private @Nullable Deliveries deliveries(Record record) {
        String type = record.type().toLowerCase(Locale.ROOT);
        String target = name + "#" + (record.target() == null ? "?" : record.target());
        try {
            return switch (type) {
                case "response" -> response(target, record);
                case "resource", "conversion" ->
                        page(target, record, declared(record), record.block());
                case "warcinfo", "request", "metadata" -> null;
                default -> passed(type.isEmpty() ? "records without a type" : type + " records");
            };
        } catch (IOException | IllegalArgumentException e) {
            return Deliveries.of(
                    new Lost(target, FileTrouble.advised(String.valueOf(e.getMessage()))));
        }
    }

    private static MediaType declared(Record record) {
        return record.headers()
                .first("Content-Type")
                .map(MediaType::parseLeniently)
                .orElse(MediaType.OCTET_STREAM);
    }

    private @Nullable Deliveries response(String target, Record record) throws IOException {
        if (!declared(record).base().equals(MediaType.HTTP)) {
            return passed(declared(record).base().toString());
        }
        HttpPayload payload = HttpPayload.of(record.block());
        int status = payload.response().status();
        if (status < 200 || status > 299) {
            return passed("answers with status " + status);
        }
        if (!record.whole()) {
            return page(target, record, payload.type(), payload.body());
        }
        return page(target, record, payload.type(), payload.content(opener.limits().page()));
    }

    private @Nullable Deliveries page(String target, Record record, MediaType type, byte[] content)
            throws IOException {
        Kind kind = Sniffer.kind(content);
        boolean isText = kind == Kind.FEED || kind == Kind.PAGE || kind == Kind.MHTML;
        if (!isText || isNoPage(type) || isBinary(type, content)) {
            return passed(passedKind(kind, type));
        }
        if (!record.whole() || content.length > opener.limits().page()) {
            return Deliveries.of(new Lost(target, opener.limits().tooLarge()));
        }
        var facts = new Facts(record.target(), null, null, null, null, null, null);
        var bytes =
                new Content.Bytes(
                        content, type.parameters().get("charset"), type.base().toString());
        var document = new Document(target, bytes, facts, notes(record));
        return kind == Kind.PAGE ? Deliveries.of(document) : opener.held(document, kind);
    }

    private static boolean isNoPage(MediaType type) {
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        return NO_PAGES.contains(subtype) || subtype.endsWith("+json") || subtype.equals("svg+xml");
    }

    /** Bytes of no known kind that are declared to be no text either. */
    private static boolean isBinary(MediaType type, byte[] content) {
        String top = type.type().toLowerCase(Locale.ROOT);
        return switch (top) {
            case "image", "audio", "video", "font" ->
                    !Markup.isMarkup(Sniffer.letters(head(content)));
            default -> isFullOfControls(head(content));
        };
    }

    private static byte[] head(byte[] content) {
        return content.length <= Sniffer.HEAD
                ? content
                : java.util.Arrays.copyOf(content, Sniffer.HEAD);
    }

    private static boolean isFullOfControls(byte[] head) {
        String letters = Sniffer.letters(head);
        long controls = letters.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * 20 > letters.length();
    }

    private static String passedKind(Kind kind, MediaType type) {
        return switch (kind) {
            case SITEMAP -> "sitemaps";
            case OPML -> "lists of feeds";
            default -> type.base().toString().toLowerCase(Locale.ROOT);
        };
    }

    private @Nullable Deliveries passed(String kind) {
        opener.tally().add(kind);
        return null;
    }

    private static List<Note> notes(Record record) {
        var notes = new ArrayList<Note>();
        record.headers()
                .first("WARC-Truncated")
                .ifPresent(why -> notes.add(new Note("input.truncated", CUT.formatted(why))));
        if (record.isMislaid()) {
            notes.add(new Note("input.length", MISLAID));
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        tape.close();
    }
}
