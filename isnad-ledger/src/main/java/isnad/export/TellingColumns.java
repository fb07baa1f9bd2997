package isnad.export;

import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Published;
import isnad.model.When;
import isnad.model.Where;
import isnad.record.ArticleLine;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of tellings. */
final class TellingColumns {
    private TellingColumns() {}

    static List<Column<Told>> all() {
        return Stream.of(article(), act(), parties(), place(), proof())
                .<Column<Told>>flatMap(List::stream)
                .toList();
    }

    private static List<Column<Told>> article() {
        return List.of(
                new Column.Whole<>("line", told -> told.line().id()),
                new Column.Whole<>("telling", told -> told.telling().id()),
                new Column.Whole<>("story", TellingColumns::story),
                text("article", ArticleLine::id),
                text("page", ArticleLine::page),
                new Column.Whole<>("index", told -> (long) told.telling().article().index()),
                text("url", ArticleLine::url),
                text("outlet", Words::outlet),
                text("headline", ArticleLine::headline),
                text("published", article -> value(article.published())),
                Column.Day.first("published_from", told -> told.telling().published()),
                Column.Day.last("published_to", told -> told.telling().published()));
    }

    private static List<Column<Told>> act() {
        return List.of(
                event("type", event -> event.type().name()),
                event("mode", Event::mode),
                events("contexts", Event::contexts),
                event("status", event -> Words.of(event.status())),
                new Column.Decimal<>("confidence", told -> told.telling().event().confidence()),
                event("when", event -> value(event.when())),
                Column.Day.first("when_from", told -> told.telling().when()),
                Column.Day.last("when_to", told -> told.telling().when()),
                event("when_words", event -> words(event.when())));
    }

    private static List<Column<Told>> parties() {
        return List.of(
                events("who", event -> Tables.names(event.who())),
                events("who_id", event -> Tables.ids(event.who())),
                events("who_state", event -> Tables.states(event.who())),
                events("whom", event -> Tables.names(event.whom())),
                events("whom_id", event -> Tables.ids(event.whom())),
                events("whom_state", event -> Tables.states(event.whom())));
    }

    private static List<Column<Told>> place() {
        return List.of(
                event("place", event -> Words.place(event.where())),
                event("country", event -> Words.country(event.where())),
                degrees("lat", Where::lat),
                degrees("lon", Where::lon));
    }

    private static List<Column<Told>> proof() {
        return List.of(
                events("chain", event -> each(event.attribution(), Link::source)),
                events("chain_kind", event -> each(event.attribution(), TellingColumns::kind)),
                events("chain_cue", event -> each(event.attribution(), TellingColumns::cue)),
                event("words", TellingColumns::words),
                new Column.Whole<>("start", told -> start(told.telling().event())),
                new Column.Whole<>("end", told -> end(told.telling().event())),
                events("rules", Event::rules));
    }

    private static Column<Told> text(String name, Function<ArticleLine, @Nullable String> value) {
        return new Column.Text<>(name, told -> value.apply(told.telling().article()));
    }

    private static Column<Told> event(String name, Function<Event, @Nullable String> value) {
        return new Column.Text<>(name, told -> value.apply(told.telling().event()));
    }

    private static Column<Told> events(String name, Function<Event, List<String>> value) {
        return new Column.Texts<>(name, told -> value.apply(told.telling().event()));
    }

    private static Column<Told> degrees(String name, Function<Where, @Nullable Double> value) {
        return new Column.Decimal<>(name, told -> at(told.telling().event().where(), value));
    }

    private static @Nullable Double at(
            @Nullable Where where, Function<Where, @Nullable Double> value) {
        return where == null ? null : value.apply(where);
    }

    private static @Nullable Long story(Told told) {
        return told.telling().story() == 0 ? null : told.telling().story();
    }

    private static @Nullable String value(@Nullable Published published) {
        return published == null ? null : published.value();
    }

    private static @Nullable String value(@Nullable When when) {
        return when == null ? null : when.value();
    }

    private static @Nullable String words(@Nullable When when) {
        return when == null ? null : when.what().text();
    }

    private static String words(Event event) {
        return String.join(" … ", each(event.evidence(), Evidence::text));
    }

    private static @Nullable Long start(Event event) {
        return event.evidence().isEmpty()
                ? null
                : (long) event.evidence().getFirst().span().start();
    }

    private static @Nullable Long end(Event event) {
        return event.evidence().isEmpty() ? null : (long) event.evidence().getLast().span().end();
    }

    private static String kind(Link link) {
        return Words.of(link.kind());
    }

    private static String cue(Link link) {
        return link.cue() == null ? "" : link.cue();
    }

    private static <V> List<String> each(List<V> values, Function<V, String> text) {
        return values.stream().map(text).toList();
    }
}
