package isnad.search.query;

/**
 * A query that was understood.
 *
 * <ul>
 *   <li>{@code تبادل السفراء}: both words, in any order; {@code &} or {@code AND} say the same
 *   <li>{@code هدنة | "وقف إطلاق النار"}: either; also {@code OR}
 *   <li>{@code هدنة -غزة}: not; also {@code NOT}
 *   <li>{@code "مذكرة تفاهم"}: a phrase, also in «…» and “…”; {@code "الوزير السفير"~5}: with at
 *       most five words between them, in any order
 *   <li>{@code دبلوماس*}: words that begin so; at least two letters
 *   <li>{@code exact: word: stem: entity:} before a word, a phrase or brackets: another level
 *   <li>{@code who: with: type: status: source: origin: in: from: to:}: facts of one event; all of
 *       them that stand side by side hold for the same one. {@code {…}} holds for an event of its
 *       own. {@code from:} and {@code to:} without other facts of events are about the day of
 *       publication
 *   <li>{@code outlet: id:}: facts of the article
 *   <li>{@code who:(الأردن | مصر)}: a field of several values
 * </ul>
 *
 * <p>Fields and labels may be in Arabic ({@code fields.tsv}, {@code values.tsv}). Words are never
 * operators in Arabic, and no word is left out for being common.
 *
 * @param text as typed
 * @param level of all words that have no level of their own
 * @param clause what it means
 */
public record SearchQuery(String text, Level level, Clause clause) {
    /**
     * Understands a query.
     *
     * @throws QueryException where it cannot be understood, or is too long, too deep or too wide
     */
    public static SearchQuery parse(String text, Level level) throws QueryException {
        return new SearchQuery(text, level, new Parser(text).query());
    }
}
