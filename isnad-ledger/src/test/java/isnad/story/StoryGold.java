package isnad.story;

import isnad.lexicon.Tsv;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Page;
import isnad.model.Quote;
import isnad.model.Span;
import isnad.model.Status;
import isnad.record.ArticleRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of corpus/stories with what is annotated on them, read once. */
public final class StoryGold {
    /** Where the sets lie; {@code -Disnad.stories=DIR} names another place. */
    private static final Path HOME =
            Path.of(System.getProperty("isnad.stories", "../corpus/stories"));

    private static final String ENDING = ".txt";

    private final Path home;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<ArticleRecord>> records = new HashMap<>();
    private final Map<Phrase, SequencedSet<Phrase>> links = new HashMap<>();

    /** Words of a page, which tell an act. */
    public record Phrase(String page, String words) {
        public Phrase {
            page = key(page);
        }
    }

    /**
     * What was read of a phrase.
     *
     * @param read whether an event was read there; else it has the chain of its surroundings
     */
    public record Found(Telling telling, boolean read) {}

    private StoryGold(Path home) {
        this.home = home;
        Map<String, String> dates = dates(home.resolve("dates.tsv"));
        try (Stream<Path> pages = Files.list(home.resolve("pages"))) {
            for (Path page : pages.sorted().toList()) {
                String name = page.getFileName().toString();
                String text = Files.readString(page);
                texts.put(key(name), text);
                records.put(
                        key(name), Pages.read(new Page(name, text), (of, _) -> dates.get(key(of))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows("links.tsv").stream()
                .filter(row -> row.required("same").equals("yes"))
                .forEach(this::link);
    }

    /** A sidecar table has no header: page, tab, day. */
    private static Map<String, String> dates(Path file) {
        Map<String, String> out = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    out.put(key(line.substring(0, tab)), line.substring(tab + 1).strip());
                }
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a set ({@code dev}, {@code test}) is there. */
    public static boolean isThere(String set) {
        return Files.isDirectory(HOME.resolve(set).resolve("pages"));
    }

    public static StoryGold of(String set) {
        return new StoryGold(HOME.resolve(set));
    }

    public List<Tsv.Row> rows(String file) {
        try (InputStream in = Files.newInputStream(home.resolve(file))) {
            return Tsv.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(Tsv.Row row) {
        var one = new Phrase(row.required("page"), row.required("words"));
        var other = new Phrase(row.required("other"), row.required("otherWords"));
        links.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(other);
        links.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(one);
    }

    /** The phrase and all that the annotation links to it, directly or not. */
    public SequencedSet<Phrase> sameAct(Phrase phrase) {
        var out = new LinkedHashSet<Phrase>();
        List<Phrase> open = new ArrayList<>(List.of(phrase));
        while (!open.isEmpty()) {
            Phrase next = open.removeLast();
            if (out.add(next)) {
                links.forEach((key, linked) -> {
                    if (touches(key, next)) {
                        open.add(key);
                        open.addAll(linked);
                    }
                });
            }
        }
        return out;
    }

    /** Rows word one phrase differently: what overlaps is the same. */
    private boolean touches(Phrase one, Phrase other) {
        return one.page().equals(other.page()) && span(one).overlaps(span(other));
    }

    public Span span(Phrase phrase) {
        String text = texts.getOrDefault(phrase.page(), "");
        int at = text.indexOf(phrase.words());
        if (at < 0) {
            throw new AssertionError(phrase + " is not on its page");
        }
        return new Span(at, at + phrase.words().length());
    }

    /** Tables name a page with or without its ending. */
    private static String key(String page) {
        return page.endsWith(ENDING) ? page.substring(0, page.length() - ENDING.length()) : page;
    }

    /** What was read of a page. */
    public List<ArticleRecord> records(String page) {
        return records.getOrDefault(key(page), List.of());
    }

    /**
     * The acts that the annotation links among some pages, each a line; all others lines of one.
     */
    public List<Line> lines(List<String> pages) {
        List<Line> out = new ArrayList<>();
        Map<Event, List<Telling>> joined = new LinkedHashMap<>();
        for (String page : pages) {
            for (ArticleRecord record : records(page)) {
                for (Event event : record.events()) {
                    var telling = new Telling(0, record.article(), event, 0);
                    joined.put(event, new ArrayList<>(List.of(telling)));
                }
            }
        }
        for (Phrase phrase : links.keySet()) {
            Event first = telling(phrase).telling().event();
            for (Phrase same : links.getOrDefault(phrase, new LinkedHashSet<>())) {
                Event other = telling(same).telling().event();
                List<Telling> one = joined.get(first);
                List<Telling> two = joined.get(other);
                if (one != null && two != null && one != two) {
                    one.addAll(two);
                    two.forEach(telling -> joined.put(telling.event(), one));
                }
            }
        }
        for (List<Telling> tellings : new LinkedHashSet<>(joined.values())) {
            Event first = tellings.getFirst().event();
            out.add(new Line(out.size() + 1, first.type(), first.status(), null, tellings));
        }
        return out;
    }

    public String text(String page) {
        return texts.getOrDefault(key(page), "");
    }

    /** The telling of a phrase: of the events over it the one that covers it best. */
    public Found telling(Phrase phrase) {
        Span span = span(phrase);
        Telling best = null;
        int most = 0;
        for (ArticleRecord record : records.getOrDefault(phrase.page(), List.of())) {
            for (Event event : record.events()) {
                int shared = shared(event, span);
                if (shared > most) {
                    most = shared;
                    best = new Telling(0, record.article(), event, 0);
                }
            }
        }
        return best == null ? unread(phrase, span) : new Found(best, true);
    }

    private static int shared(Event event, Span span) {
        Span evidence = event.evidence().getFirst().span();
        return Math.min(evidence.end(), span.end()) - Math.max(evidence.start(), span.start());
    }

    private Found unread(Phrase phrase, Span span) {
        ArticleRecord record = records.getOrDefault(phrase.page(), List.of()).getFirst();
        List<Link> chain = around(record, span);
        var event =
                new Event(
                        EventType.CONSULT,
                        null,
                        List.of(),
                        Status.OCCURRED,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        chain == null ? outlet(record) : chain,
                        List.of(new Evidence(span, phrase.words())),
                        0,
                        List.of());
        return new Found(new Telling(0, record.article(), event, 0), false);
    }

    private static @Nullable List<Link> around(ArticleRecord record, Span span) {
        for (Quote quote : record.quotes()) {
            if (quote.text().span().overlaps(span)) {
                return quote.attribution();
            }
        }
        return null;
    }

    private static List<Link> outlet(ArticleRecord record) {
        var outlet = record.article().outlet();
        return outlet == null
                ? List.of()
                : List.of(
                        new Link(
                                outlet.name(),
                                outlet.nameEn(),
                                List.of(),
                                Link.SourceKind.OUTLET,
                                true,
                                null,
                                Link.Stance.NEUTRAL,
                                null));
    }
}
