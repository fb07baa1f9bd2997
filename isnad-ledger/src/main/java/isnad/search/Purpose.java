package isnad.search;

/** What an answer is for, which decides how much of a query is looked up. */
enum Purpose {
    /** Whether articles answer: the widest level of each word says so, as it holds the others. */
    COUNT,
    /** How well they answer: every level. */
    RANK,
    /** Why they answer: every level, each with its name. */
    EXPLAIN
}
