package isnad.bench.ner;

import isnad.text.Sentence;

/**
 * A sentence of a corpus.
 *
 * @param sentence as Isnad cuts it into tokens
 * @param tags the corpus's tag for each of Isnad's tokens
 * @param words for each word of the corpus the token that begins it, or -1 where none does
 * @param gold the corpus's tag for each of its words
 */
record TaggedSentence(Sentence sentence, int[] tags, int[] words, int[] gold) {}
