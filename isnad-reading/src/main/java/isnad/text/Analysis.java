package isnad.text;

import isnad.lexicon.WordForm;

/**
 * One way to read a token: its clitics and the word form between them.
 *
 * @param clitics the proclitics
 * @param form the word form without clitics
 * @param suffix the folded pronoun suffix, or empty
 */
public record Analysis(Clitics clitics, WordForm form, String suffix) {
    public boolean hasSuffix() {
        return !suffix.isEmpty();
    }
}
