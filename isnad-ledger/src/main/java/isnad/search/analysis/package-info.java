/**
 * What is looked up of a page: of each word its letters, its word without clitics, its stems and
 * whom or what it names; of each event its facts as tokens.
 *
 * <p>Built on the tokens, the vocabulary and the gazetteer of {@code isnad-reading}. A word reads
 * the same wherever it stands, so that the pages of a level hold those of every stricter level;
 * only names depend on their neighbours. Any thread.
 */
@NullMarked
package isnad.search.analysis;

import org.jspecify.annotations.NullMarked;
