/**
 * The statistical reader of names: sentences of an article come in, spans of persons, places and
 * organisations with their probabilities go out. Words are ints here; the model is a file of
 * weights, trained by {@code isnad.bench.ner}.
 */
@NullMarked
package isnad.ner;

import org.jspecify.annotations.NullMarked;
