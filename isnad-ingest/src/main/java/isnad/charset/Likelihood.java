package isnad.charset;

/**
 * How much a text looks like Arabic that somebody wrote: the mean, over pairs of neighbours with an
 * Arabic letter, of how much likelier the pair is in news than by chance.
 *
 * @param letters how many Arabic letters there are
 * @param bits the mean, in bits: above one for Arabic, below zero for letters at random
 */
record Likelihood(int letters, double bits) {
    /** What Arabic reaches and other languages in a wrong encoding do not. */
    private static final double ARABIC = 0.5;

    private static final int ENOUGH = 12;

    static Likelihood of(CharSequence text) {
        int letters = 0;
        int pairs = 0;
        long sum = 0;
        int before = LetterPairs.WORD_EDGE;
        for (int i = 0; i < text.length(); i++) {
            int index = LetterPairs.NEWS.index(text.charAt(i));
            if (index == LetterPairs.PASSED_OVER) {
                continue;
            }
            letters += index > 0 ? 1 : 0;
            if (index > 0 || before > 0) {
                pairs++;
                sum += LetterPairs.NEWS.tenths(before, index);
            }
            before = index;
        }
        return new Likelihood(letters, pairs == 0 ? 0 : sum / 10.0 / pairs);
    }

    boolean isArabic() {
        return letters >= ENOUGH && bits >= ARABIC;
    }
}
