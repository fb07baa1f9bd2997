package isnad.web;

import isnad.charset.Decoder;
import isnad.export.Column;
import isnad.export.Csv;
import isnad.export.Table;
import isnad.http.Call;
import isnad.http.Multipart;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.search.Finder;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import isnad.story.Days;
import isnad.story.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many names at once: how much of the ledger speaks of each. */
public final class BatchScreen {
    private static final int MOST = 500;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final Set<String> HEADINGS = Set.of("name", "names", "الاسم", "اسم");

    /**
     * A name and what is there.
     *
     * @param articles -1 where the name cannot be understood
     * @param lines in which the one that is meant takes part; null where nobody is known so
     * @param key of that one, or null
     * @param trouble why the name cannot be understood, English, or null
     */
    public record Counted(
            String name,
            long articles,
            @Nullable Long lines,
            @Nullable String key,
            String address,
            @Nullable String trouble) {}

    /**
     * What is on the screen.
     *
     * @param asked whether names were sent
     * @param cut whether there were more than are counted
     */
    public record Batch(
            String names, boolean asked, boolean cut, int most, List<Counted> counted) {}

    private static final Table<Counted, Counted> TABLE =
            new Table<>(
                    "name",
                    List::of,
                    List.of(
                            new Column.Text<>("name", Counted::name),
                            new Column.Whole<>("articles", BatchScreen::articles),
                            new Column.Whole<>("lines", Counted::lines),
                            new Column.Text<>("entity", Counted::key),
                            new Column.Text<>("trouble", Counted::trouble)));

    private BatchScreen() {}

    private static @Nullable Long articles(Counted counted) {
        return counted.articles() < 0 ? null : counted.articles();
    }

    static Reply form(Screens.Visit visit) {
        return page(visit, new Batch("", false, false, MOST, List.of()));
    }

    private static Reply page(Screens.Visit visit, Batch batch) {
        return Screens.page("batch.jte", Map.of("frame", visit.frame(), "batch", batch));
    }

    static Reply count(Screens.Visit visit) throws IOException {
        var sent = new Sent();
        sent.read(visit.call());
        Set<String> names = names(sent.text.toString());
        List<String> wanted = names.stream().limit(MOST).toList();
        List<Counted> counted =
                visit.desk().search((finder, ledger) -> counted(wanted, finder, ledger));
        if (sent.csv) {
            return new Reply.Stream(
                    "text/csv; charset=utf-8",
                    "isnad-names.csv",
                    out -> Csv.of(TABLE).marked().write(counted.iterator(), out));
        }
        String again = String.join("\n", wanted);
        return page(visit, new Batch(again, true, names.size() > MOST, MOST, counted));
    }

    /** What a form brought. */
    private static final class Sent {
        private final StringBuilder text = new StringBuilder();
        private boolean csv;

        void read(Call call) throws IOException {
            Multipart.each(call, this::take);
        }

        private void take(Multipart.Part part) throws IOException {
            switch (part.name()) {
                case "names" -> text.append(part.text()).append('\n');
                case "file" -> text.append(decoded(part.content().readNBytes(MOST_BYTES)));
                case "format" -> csv = part.text().equals("csv");
                default -> {
                    // Something that no field of ours is called.
                }
            }
        }

        private static String decoded(byte[] bytes) {
            return bytes.length == 0 ? "" : Decoder.decode(bytes, null).text() + "\n";
        }
    }

    /** The first cell of each line. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        text.lines().map(BatchScreen::cell).filter(name -> !name.isEmpty()).forEach(names::add);
        if (!names.isEmpty()
                && HEADINGS.contains(names.iterator().next().toLowerCase(Locale.ROOT))) {
            names.remove(names.iterator().next());
        }
        return names;
    }

    private static String cell(String line) {
        String bare = line.replace("\uFEFF", "").strip();
        if (bare.startsWith("\"")) {
            int end = bare.indexOf('"', 1);
            boolean alone = end > 0 && (end + 1 == bare.length() || isSeparator(bare, end + 1));
            return alone ? bare.substring(1, end).strip() : bare;
        }
        int end = 0;
        while (end < bare.length() && !isSeparator(bare, end)) {
            end++;
        }
        return bare.substring(0, end).strip();
    }

    private static boolean isSeparator(String line, int at) {
        char c = line.charAt(at);
        return c == ',' || c == ';' || c == '\t';
    }

    private static List<Counted> counted(List<String> names, Finder finder, Ledger ledger)
            throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (String name : names) {
            counted.add(counted(name, finder, ledger));
        }
        return counted;
    }

    private static Counted counted(String name, Finder finder, Ledger ledger) throws IOException {
        String query = query(name);
        String address = SearchAsk.ofWords(query, Level.ENTITY).address();
        try {
            long articles = finder.count(SearchQuery.parse(query, Level.ENTITY));
            List<Entity> meant = ledger.entities(name);
            Entity first = meant.isEmpty() ? null : meant.getFirst();
            return first == null
                    ? new Counted(name, articles, null, null, address, null)
                    : new Counted(name, articles, lines(first, ledger), first.key(), address, null);
        } catch (QueryException e) {
            return new Counted(name, -1, null, null, address, e.getMessage());
        }
    }

    /** A name of several words is one phrase; what has marks of the language is a query. */
    private static String query(String name) {
        boolean plain = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
        return plain && name.indexOf(' ') > 0 ? '"' + name + '"' : name;
    }

    private static long lines(Entity entity, Ledger ledger) {
        return ledger.timeline(entity, new Days(Days.EARLIEST, Days.LATEST))
                .limit(MOST_LINES)
                .count();
    }
}
