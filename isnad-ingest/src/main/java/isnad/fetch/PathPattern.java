package isnad.fetch;

/**
 * Patterns of paths as in robots.txt: the beginning of a path, {@code *} anything, {@code $} its
 * end.
 */
final class PathPattern {
    private PathPattern() {}

    static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String letters = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
        return matches(whole ? letters : letters + "*", path, 0, 0, -1, 0);
    }

    /** Greedy, with one way back to the last star: linear in practice, quadratic at worst. */
    private static boolean matches(
            String pattern, String path, int p, int at, int star, int starAt) {
        while (at < path.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starAt = at;
            } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(at)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++starAt;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(letter -> letter == '*');
    }
}
