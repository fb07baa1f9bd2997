/**
 * When: time expressions after TIMEX3, and publication dates worked out from what a text says.
 *
 * <p>In: {@link isnad.text.Sentence}s and, where it is known, the day of publication. Out: {@link
 * isnad.model.TimeExpression}s with ISO-8601 values. What words mean stands in {@code
 * isnad/time/words.tsv}; how they go together stands in the rules, each of which reads one kind of
 * expression that begins at a token. The longest reading wins.
 *
 * <pre>{@code
 * var finder = new TimeFinder(Lexicon.load());
 * finder.find(sentence, LocalDate.of(2021, 3, 2)); // «قبل أسبوع» is 2021-02-23
 * }</pre>
 *
 * Everything here is immutable and safe to share between threads.
 */
@NullMarked
package isnad.time;

import org.jspecify.annotations.NullMarked;
