package isnad.web;

import java.util.List;

/** Queries that show what the query language can do. */
public final class SearchExamples {
    /**
     * One of them.
     *
     * @param key of what it finds, in {@code words.tsv} behind {@code search.help.}
     */
    public record Example(String query, String key) {}

    /** From the plain to the particular. */
    public static final List<Example> ALL =
            List.of(
                    new Example("مذكرة تفاهم", "all"),
                    new Example("\"وقف إطلاق النار\"", "phrase"),
                    new Example("\"الوزير السفير\"~5", "near"),
                    new Example("هدنة | \"وقف إطلاق النار\"", "or"),
                    new Example("هدنة -غزة", "not"),
                    new Example("دبلوماس*", "prefix"),
                    new Example("exact:المفاوضات", "level"),
                    new Example("who:الأردن with:مصر type:consult", "facts"),
                    new Example("فاعل:(إيران | روسيا) نوع:اتفاق", "arabic"),
                    new Example("{who:مصر type:consult} {status:denied}", "own"),
                    new Example("source:رويترز from:2018-05", "source"));

    private SearchExamples() {}
}
