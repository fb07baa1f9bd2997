package isnad.story.origin;

import isnad.lexicon.Letters;
import isnad.story.Telling;
import isnad.story.table.Tables;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a source that the sentence of an act names and its chain does not («… وفق بيان الخارجية»).
 */
final class Cited {
    /** Units behind the citing words in which the source stands. */
    private static final int REACH = 50;

    private static final String ENDS = ".\n!\u061F";
    private static final String STOPS = "\u060C.\n:\u061B!\u061F";

    private final List<String> forms =
            Tables.read(Cited.class, "cited.tsv").stream()
                    .map(row -> Letters.fold(row.required("form")))
                    .sorted(Comparator.comparingInt(form -> -form.length()))
                    .toList();
    private final Voices voices;

    Cited(Voices voices) {
        this.voices = voices;
    }

    /** The first source that the sentence cites; null where there is none. */
    @Nullable Voice source(Telling telling) {
        String article = telling.article().text();
        int at = telling.words().isEmpty() ? -1 : article.indexOf(telling.words());
        return at < 0
                ? null
                : source(article.substring(start(article, at), end(article, at, ENDS)), telling);
    }

    /** The first source that some words cite. */
    @Nullable Voice source(String sentence, Telling telling) {
        String text = Letters.fold(sentence);
        for (String form : forms) {
            int at = find(text, form);
            if (at >= 0) {
                int from = at + form.length();
                int to = Math.min(end(text, from, STOPS), from + REACH);
                String words = text.length() == sentence.length() ? sentence : text;
                return voices.cited(words.substring(from, to).strip(), telling);
            }
        }
        return null;
    }

    /** Where a form begins that begins a word and, but for a proclitic at its end, ends one. */
    private static int find(String text, String form) {
        boolean open = form.charAt(form.length() - 2) == ' ';
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = open || end == text.length() || !Character.isLetter(text.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static int start(String text, int from) {
        int at = from;
        while (at > 0 && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int end(String text, int from, String ends) {
        int at = from;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
