package isnad.score;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Readings judged by gold facts. */
public final class Score {
    private final Gold gold;
    private final List<Article> articles;
    private final List<Found<Event>> events;
    private final List<Found<Quote>> quotes;
    private final List<Match<GoldEvent, Event>> eventMatches;
    private final List<Match<GoldQuote, Quote>> quoteMatches;

    public Score(Gold gold, List<Reading> readings) {
        Set<String> docs = gold.docs();
        List<Reading> judged =
                readings.stream().filter(r -> docs.contains(Found.docOf(r.article()))).toList();
        this.gold = gold;
        this.articles = judged.stream().map(Reading::article).toList();
        this.events = Found.events(judged);
        this.quotes = Found.quotes(judged);
        this.eventMatches =
                Match.all(gold.events(), events, GoldEvent::isTypeOf, GoldEvent::agreement);
        this.quoteMatches = Match.all(gold.quotes(), quotes, (g, q) -> true, GoldQuote::agreement);
    }

    public Figures figures() {
        var out = new Figures();
        out.put("evidence.not_verbatim", notVerbatim());
        articleFigures(out);
        eventFigures(out);
        quoteFigures(out);
        return out;
    }

    private int notVerbatim() {
        return events.stream().mapToInt(Found::notVerbatim).sum()
                + quotes.stream().mapToInt(Found::notVerbatim).sum();
    }

    private void articleFigures(Figures out) {
        share(out, "article.split", this::isSplit);
        share(out, "article.headline", g -> is(g, a -> hasHeadline(g, a)));
        share(out, "article.published", g -> is(g, a -> g.date().is(published(a))));
        share(out, "article.body", g -> is(g, a -> hasBody(g, a)));
        share(out, "article.dropped", g -> is(g, a -> isClean(g, a)));
    }

    private void share(Figures out, String name, Predicate<GoldArticle> right) {
        List<GoldArticle> all = gold.articles();
        out.share(name, all.stream().filter(right).count(), all.size());
    }

    private boolean isSplit(GoldArticle article) {
        return articles.stream().filter(a -> Found.docOf(a).equals(article.doc())).count()
                == gold.articles().stream().filter(g -> g.doc().equals(article.doc())).count();
    }

    private boolean is(GoldArticle article, Predicate<Article> right) {
        return articles.stream()
                .filter(a -> Found.docOf(a).equals(article.doc()))
                .filter(a -> a.index() == article.article())
                .findFirst()
                .filter(right)
                .isPresent();
    }

    private static boolean hasHeadline(GoldArticle gold, Article found) {
        return Folding.contains(found.headlineText(), gold.headline());
    }

    private static @Nullable String published(Article found) {
        @Nullable Published published = found.published();
        return published == null ? null : published.value();
    }

    private static boolean hasBody(GoldArticle gold, Article found) {
        return Folding.contains(found.text(), gold.first())
                && Folding.contains(found.text(), gold.last());
    }

    private static boolean isClean(GoldArticle gold, Article found) {
        return gold.dropped().stream().noneMatch(part -> Folding.contains(found.text(), part));
    }

    private void eventFigures(Figures out) {
        List<EventSlots> slots = required(eventMatches).stream().map(EventSlots::of).toList();
        int all = counts(out, "event", gold.events(), events.size(), eventMatches);
        out.share("event.who", slots.stream().filter(EventSlots::who).count(), all);
        out.share("event.whom", slots.stream().filter(EventSlots::whom).count(), all);
        out.share("event.only", slots.stream().filter(EventSlots::only).count(), all);
        out.share("event.status", slots.stream().filter(EventSlots::status).count(), all);
        out.share("event.when", slots.stream().filter(EventSlots::when).count(), all);
        out.share("event.sources", slots.stream().filter(EventSlots::sources).count(), all);
        out.share("event.record", slots.stream().filter(EventSlots::record).count(), all);
    }

    private void quoteFigures(Figures out) {
        List<Match<GoldQuote, Quote>> right = required(quoteMatches);
        int all = counts(out, "quote", gold.quotes(), quotes.size(), quoteMatches);
        share(out, "quote.speaker", right, m -> m.gold().isSpeakerOf(m.found().line()), all);
        share(out, "quote.direct", right, m -> m.gold().direct() == m.found().line().direct(), all);
        share(out, "quote.to", right, m -> m.gold().isToldAs(m.found().line()), all);
    }

    private static <T> void share(
            Figures out, String name, List<T> matches, Predicate<T> right, int all) {
        out.share(name, matches.stream().filter(right).count(), all);
    }

    /** Precision and recall without the optional facts; returns how many are required. */
    private static <G extends GoldFact, T> int counts(
            Figures out, String kind, List<G> gold, int found, List<Match<G, T>> matches) {
        int right = required(matches).size();
        int all = Math.toIntExact(gold.stream().filter(g -> !g.optional()).count());
        out.precisionAndRecall(kind, right, all, found - (matches.size() - right));
        return all;
    }

    private static <G extends GoldFact, T> List<Match<G, T>> required(List<Match<G, T>> matches) {
        return matches.stream().filter(match -> !match.gold().optional()).toList();
    }

    /** The required events by first type, and how many of them were found. */
    public Map<String, Recall> recallByType() {
        Map<String, Recall> out = new TreeMap<>();
        gold.events().stream()
                .filter(event -> !event.optional())
                .forEach(event -> out.merge(event.firstType(), new Recall(0, 1), Recall::plus));
        required(eventMatches)
                .forEach(match ->
                        out.merge(match.gold().firstType(), new Recall(1, 0), Recall::plus));
        return out;
    }

    /** How well the confidence of events keeps its word; matches of optional facts count too. */
    public Calibration calibration() {
        Map<Event, EventSlots> slots = new IdentityHashMap<>();
        eventMatches.forEach(match -> slots.put(match.found().line(), EventSlots.of(match)));
        return new Calibration(
                events.stream().map(Found::line).map(event -> line(event, slots)).toList());
    }

    private static Calibration.Line line(Event event, Map<Event, EventSlots> slots) {
        @Nullable EventSlots found = slots.get(event);
        return new Calibration.Line(event.confidence(), found != null && found.record());
    }
}
