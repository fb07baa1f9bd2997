package isnad.score;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the record.
 *
 * @param doc file name of its page
 * @param page text of its page
 */
record Found<T>(String doc, String page, T line, List<Evidence> evidence) {
    /** The events in the order of the record. */
    static List<Found<Event>> events(List<Reading> readings) {
        return readings.stream()
                .flatMap(r ->
                        inOrder(r.events().stream().map(e -> of(r.article(), e, e.evidence()))))
                .toList();
    }

    /** The quotes in the order of the record. */
    static List<Found<Quote>> quotes(List<Reading> readings) {
        return readings.stream()
                .flatMap(r ->
                        inOrder(r.quotes().stream().map(q -> of(r.article(), q, q.evidence()))))
                .toList();
    }

    static String docOf(Article article) {
        String page = article.page().name();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static <T> Found<T> of(Article article, T line, List<Evidence> evidence) {
        return new Found<>(docOf(article), article.page().text(), line, evidence);
    }

    private static <T> Stream<Found<T>> inOrder(Stream<Found<T>> lines) {
        return lines.sorted(Comparator.comparing(found -> found.evidence().getFirst().span()));
    }

    /** Whether a gold fact lies in the same words of the same page. */
    boolean overlaps(GoldFact gold) {
        return doc.equals(gold.doc())
                && gold.spans(page).stream()
                        .anyMatch(span -> evidence.stream().anyMatch(e -> e.span().overlaps(span)));
    }

    /** How many pieces of evidence are not what stands in the page. */
    int notVerbatim() {
        return Math.toIntExact(evidence.stream().filter(e -> !isVerbatim(e)).count());
    }

    private boolean isVerbatim(Evidence evidence) {
        Span span = evidence.span();
        return span.end() <= page.length() && span.of(page).equals(evidence.text());
    }
}
