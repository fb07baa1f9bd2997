package isnad.html;

import isnad.lexicon.Letters;

/** Texts as letters and digits alone, folded, to tell whether two say the same. */
final class Keys {
    private static final int LONGEST = 600;
    private static final int SHORTEST = 8;

    private Keys() {}

    static String of(String text) {
        var key = new StringBuilder();
        for (int i = 0; i < text.length() && key.length() < LONGEST; i++) {
            char c = Letters.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    static String of(Tree tree, Block block) {
        var text = new StringBuilder();
        for (int i = block.firstText; i < block.endText && text.length() < 2 * LONGEST; i++) {
            text.append(tree.text[i].getWholeText());
        }
        return of(text.toString());
    }

    /** How alike two keys are: 3 the same, 2 one with something before or behind, else 0. */
    static int likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 3;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        boolean part = longer.startsWith(shorter) || longer.endsWith(shorter);
        return part && shorter.length() >= SHORTEST && 3 * shorter.length() > longer.length()
                ? 2
                : 0;
    }
}
