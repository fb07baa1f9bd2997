package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Comparison;
import isnad.ledger.Ledger;
import isnad.record.ArticleLine;
import isnad.story.Story;
import isnad.story.Story.Join;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import isnad.story.difference.Difference.Teller;
import isnad.view.JoinWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One story, a column an article: what each tells, on whose word, and where they differ. */
public final class StoryScreen implements Screens.Screen {
    private static final int COLUMNS = 4;
    private static final int MOST_COLUMNS = 12;

    /** Articles, acts and differences that are listed, as stories have no bound. */
    private static final int MOST_LISTED = 100;

    /** Tellers of one reading that are listed. */
    private static final int MOST_TELLERS = 5;

    /**
     * What is on the screen.
     *
     * @param all articles that are listed
     * @param unlisted how many are not
     * @param columns the articles that were chosen
     * @param rows acts that at least one of them tells
     * @param differences of all articles of the story
     * @param why each article is in the story, by its id
     */
    public record Page(
            Story story,
            List<Column> all,
            int unlisted,
            List<Column> columns,
            List<Row> rows,
            List<Difference> differences,
            Map<String, List<String>> why) {
        /** How many articles the story has. */
        public int size() {
            return all.size() + unlisted;
        }

        /** The articles of some who have a reading. */
        public List<Teller> tellers(Difference.Reading reading) {
            return reading.tellers().stream().limit(MOST_TELLERS).toList();
        }

        /** The words of a teller, those that differ marked. */
        public List<Piece> pieces(Teller teller) {
            return Piece.of(teller.sentence(), teller.words());
        }

        /** In what tellers of the story differ. */
        public List<Difference.Kind> kinds() {
            return differences.stream().map(Difference::kind).distinct().sorted().toList();
        }

        /** The article of that id; null where it is not listed. */
        public @Nullable Column column(String id) {
            return all.stream()
                    .filter(one -> one.article().id().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        /** Where the table is as CSV. */
        public String table() {
            return "/api/v1/stories/" + story.id() + "/comparison?format=csv";
        }
    }

    /**
     * An article.
     *
     * @param chosen whether it has a column
     */
    public record Column(ArticleLine article, boolean chosen, int quotes) {}

    /**
     * An act across the columns.
     *
     * @param cells null where the article leaves it out
     */
    public record Row(Comparison.Act act, List<@Nullable Cell> cells) {}

    /** An act as an article tells it. */
    public record Cell(Telling telling, List<Lines.Rung> ladder) {}

    @Override
    public Reply show(Screens.Visit visit) {
        long number = visit.call().number("story");
        Page page = visit.desk().ask(ledger -> page(number, ledger, visit));
        return Screens.page("story.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(long number, Ledger ledger, Screens.Visit visit) {
        Story story = ledger.story(number);
        if (story == null) {
            throw Refusal.absent("there is no story " + number);
        }
        Comparison compared = Comparison.of(ledger, story, visit.desk().differences());
        List<Column> columns = columns(compared, visit.call());
        List<Column> chosen = columns.stream().filter(Column::chosen).toList();
        List<Column> all = listed(columns);
        return new Page(
                story,
                all,
                columns.size() - all.size(),
                chosen,
                rows(compared, chosen, visit.frame().words()),
                differences(compared),
                why(story, ledger, visit.frame().words()));
    }

    private static List<Column> columns(Comparison compared, Call call) {
        List<String> wanted = call.all("article");
        List<Column> columns = new ArrayList<>();
        for (Comparison.Said said : compared.said()) {
            boolean chosen =
                    wanted.isEmpty()
                            ? columns.size() < COLUMNS
                            : wanted.contains(said.article().id()) && columns.size() < MOST_COLUMNS;
            columns.add(new Column(said.article(), chosen, said.quotes().size()));
        }
        return columns;
    }

    /** The first ones, and all that were chosen. */
    private static List<Column> listed(List<Column> columns) {
        List<Column> listed = new ArrayList<>();
        for (Column column : columns) {
            if (column.chosen() || listed.size() < MOST_LISTED) {
                listed.add(column);
            }
        }
        return listed;
    }

    private static List<Row> rows(Comparison compared, List<Column> columns, Words words) {
        List<Row> rows = new ArrayList<>();
        for (Comparison.Act act : compared.acts()) {
            if (rows.size() == MOST_LISTED) {
                break;
            }
            List<@Nullable Cell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(cell(act, column, words)));
            if (cells.stream().anyMatch(cell -> cell != null)) {
                rows.add(new Row(act, cells));
            }
        }
        return rows;
    }

    private static @Nullable Cell cell(Comparison.Act act, Column column, Words words) {
        return act.tellings().stream()
                .filter(telling -> telling.article().id().equals(column.article().id()))
                .findFirst()
                .map(telling -> new Cell(telling, Lines.ladder(telling, words)))
                .orElse(null);
    }

    private static List<Difference> differences(Comparison compared) {
        List<Difference> all = new ArrayList<>();
        compared.acts().forEach(act -> all.addAll(act.differences()));
        all.addAll(compared.elsewhere());
        List<String> order = compared.said().stream().map(said -> said.article().id()).toList();
        return all.stream().limit(MOST_LISTED).map(one -> sided(one, order)).toList();
    }

    /** With the reading first that the earlier article has, so that sides keep their places. */
    private static Difference sided(Difference difference, List<String> order) {
        Difference.Reading one = difference.one();
        Difference.Reading other = difference.other();
        return first(other, order) < first(one, order)
                ? new Difference(difference.kind(), difference.line(), other, one)
                : difference;
    }

    private static int first(Difference.Reading reading, List<String> order) {
        return reading.tellers().stream()
                .mapToInt(teller -> order.indexOf(teller.article()))
                .filter(at -> at >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<String, List<String>> why(Story story, Ledger ledger, Words words) {
        Map<String, String> names = new HashMap<>();
        var wording =
                new JoinWording(
                        words.wording(),
                        key -> names.computeIfAbsent(key, _ -> name(key, ledger, words)));
        Map<String, List<String>> why = new HashMap<>();
        for (Join join : story.joins().stream().limit(MOST_LISTED).toList()) {
            why.put(join.article(), wording.of(join.reasons()));
        }
        return why;
    }

    private static String name(String key, Ledger ledger, Words words) {
        return ledger.entities(key).stream()
                .findFirst()
                .map(found -> words.wording().name(found.name(), found.nameEn()))
                .orElse(key);
    }
}
