package isnad.html.meta;

import isnad.html.meta.MetaNames.Field;
import isnad.html.meta.MetaNames.Name;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Named dates in the data of scripts, where nothing else tells one: application state, data layers,
 * linked data that is past mending.
 */
final class ScriptDates {
    private static final int LONGEST = 1_000_000;
    private static final Pattern NAMED =
            Pattern.compile(
                    "[\"']([A-Za-z][A-Za-z_:.-]{3,28})\\\\?[\"']\\s*:\\s*\\\\?[\"'](\\d{4}-\\d{2}-\\d{2}[^\"'\\\\]{0,24})");

    private ScriptDates() {}

    /** Adds the first date of publication and the first of change. */
    static void add(DateClues clues, Parts page, MetaNames names) {
        int left = LONGEST;
        for (Element script : page.of("script")) {
            String data = script.data();
            left -= data.length();
            if (left > 0) {
                add(clues, data, names);
            }
        }
    }

    private static void add(DateClues clues, String data, MetaNames names) {
        Matcher matcher = NAMED.matcher(data);
        while (matcher.find()) {
            Name name = names.of(matcher.group(1));
            if (name != null
                    && (name.field() == Field.PUBLISHED || name.field() == Field.UPDATED)) {
                clues.add(
                        matcher.group(2),
                        name.field() == Field.UPDATED,
                        Clue.Trust.SCRIPT,
                        matcher.group(1),
                        matcher.start());
            }
        }
    }
}
