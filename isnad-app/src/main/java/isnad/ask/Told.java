package isnad.ask;

import isnad.export.Column;
import isnad.export.Table;
import isnad.ledger.Comparison;
import isnad.ledger.Comparison.Act;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act in an article of a story.
 *
 * @param telling null where the article leaves it out
 */
public record Told(Act act, ArticleLine article, @Nullable Telling telling) {
    /** A comparison as a table: a row is an act in an article. */
    public static final Table<Comparison, Told> TABLE =
            new Table<>(
                    "comparison",
                    Told::all,
                    List.of(
                            new Column.Whole<>("line", told -> told.act().line().id()),
                            new Column.Text<>("type", told -> told.act().line().type().name()),
                            new Column.Text<>("article", told -> told.article().id()),
                            new Column.Text<>("outlet", Told::outlet),
                            new Column.Text<>(
                                    "told", told -> told.telling() == null ? "no" : "yes"),
                            new Column.Text<>("status", Told::status),
                            new Column.Texts<>("who", told -> told.names(true)),
                            new Column.Texts<>("whom", told -> told.names(false)),
                            new Column.Text<>("when", Told::when),
                            new Column.Texts<>("chain", Told::chain),
                            new Column.Text<>("words", Told::words),
                            new Column.Texts<>("differences", Told::differences)));

    private static List<Told> all(Comparison comparison) {
        List<Told> all = new ArrayList<>();
        for (Act act : comparison.acts()) {
            act.tellings().forEach(one -> all.add(new Told(act, one.article(), one)));
            act.silent().forEach(article -> all.add(new Told(act, article, null)));
        }
        return all;
    }

    private @Nullable String outlet() {
        return article.outlet() == null ? null : article.outlet().name();
    }

    private @Nullable String status() {
        return telling == null ? null : AnswerTables.small(telling.event().status());
    }

    private List<String> names(boolean acting) {
        if (telling == null) {
            return List.of();
        }
        var event = telling.event();
        return (acting ? event.who() : event.whom()).stream().map(Participant::name).toList();
    }

    private @Nullable String when() {
        var when = telling == null ? null : telling.event().when();
        return when == null ? null : when.value();
    }

    private List<String> chain() {
        return telling == null
                ? List.of()
                : telling.event().attribution().stream().map(Link::source).toList();
    }

    private @Nullable String words() {
        return telling == null ? null : telling.words();
    }

    private List<String> differences() {
        return act.differences().stream()
                .map(one -> one.one().words() + " ≠ " + one.other().words())
                .toList();
    }
}
