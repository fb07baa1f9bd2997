package isnad.bench.copies;

import isnad.lexicon.Letters;

/** How much two texts share, by their longest common subsequence of words. */
final class Subsequence {
    private Subsequence() {}

    /** Its length as a share of the shorter text's words. */
    static double share(String a, String b) {
        String[] one = words(a);
        String[] other = words(b);
        return (double) length(one, other) / Math.max(1, Math.min(one.length, other.length));
    }

    private static String[] words(String text) {
        return Letters.fold(text).strip().split("[^\\p{L}\\p{N}]+");
    }

    private static int length(String[] a, String[] b) {
        int[] row = new int[b.length + 1];
        for (String word : a) {
            int before = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = word.equals(b[j - 1]) ? before + 1 : Math.max(above, row[j - 1]);
                before = above;
            }
        }
        return row[b.length];
    }
}
