package isnad.story;

/** What two sorted arrays of terms share. */
final class Overlap {
    private Overlap() {}

    static int count(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Shared terms of all terms, 0 to 1; 0 where there are none. */
    static double share(int[] a, int[] b) {
        int shared = count(a, b);
        return shared == 0 ? 0 : (double) shared / (a.length + b.length - shared);
    }

    /** Whether all of the smaller is in the larger. */
    static boolean contained(int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        return smaller > 0 && count(a, b) == smaller;
    }
}
