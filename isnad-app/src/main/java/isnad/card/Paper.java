package isnad.card;

import isnad.view.Isolation;
import isnad.view.Language;
import isnad.view.Wording;

/**
 * What cards are written on.
 *
 * @param language of labels; Arabic lines run from right to left
 * @param width columns of the terminal
 * @param colored whether to use ANSI colours
 */
public record Paper(Language language, int width, boolean colored) {
    static final String INDENT = "    ";
    private static final String RULE = "─";

    Wording wording() {
        return new Wording(language);
    }

    /** Writes as many lines as it takes, each with that indent. */
    void put(StringBuilder card, String indent, Flow flow) {
        for (String line : flow.lines(width - indent.length(), colored)) {
            String whole = indent + line;
            card.append(isArabic() ? Isolation.rightToLeft(whole) : whole).append('\n');
        }
    }

    /** A line across. */
    void rule(StringBuilder card) {
        put(card, "", new Flow().add(Style.DIM, RULE.repeat(width)));
    }

    boolean isArabic() {
        return language == Language.AR;
    }
}
