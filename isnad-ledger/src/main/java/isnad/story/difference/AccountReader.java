package isnad.story.difference;

import isnad.lexicon.Letters;
import isnad.record.ArticleLine;
import isnad.story.ActReader;
import isnad.story.Days;
import isnad.story.Words;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads articles as sentences that can be compared. */
final class AccountReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    private final Function<String, List<Prose>> sentences;
    private final ActReader acts;
    private final Matter matter;
    private final Forms past = Forms.of("past.tsv");
    private final Forms days = Forms.fixed("dates.tsv");

    AccountReader(Function<String, List<Prose>> sentences, ActReader acts, Matter matter) {
        this.sentences = sentences;
        this.acts = acts;
        this.matter = matter;
    }

    Account read(ArticleLine article) {
        List<Passage> out = new ArrayList<>();
        Days published = Days.of(article.published());
        String day = published == null || published.length() > 1 ? null : published.iso();
        String before = "";
        for (Prose prose : sentences.apply(article.text())) {
            String text = prose.text();
            Words context = acts.words(text + " " + before);
            out.add(
                    new Passage(
                            prose,
                            acts.words(text),
                            context,
                            matter.places(prose.words()),
                            isPast(prose.words(), day),
                            out.size()));
            before = text;
        }
        return new Account(article, List.copyOf(out));
    }

    private boolean isPast(Sentence words, @Nullable String day) {
        return past.in(words) || day != null && isElsewhen(words, day);
    }

    /** Whether a sentence names another year than the article's, or a month far from its own. */
    private boolean isElsewhen(Sentence words, String day) {
        for (int at = 0; at < words.size(); at++) {
            Token token = words.token(at);
            if (isYear(token) && !day.startsWith(token.folded())) {
                return true;
            }
            Forms.Match match = days.at(words, at);
            String value = match == null ? "" : match.row().required("value");
            if (value.startsWith("m")
                    && Integer.parseInt(value.substring(1)) != Integer.parseInt(month(day))) {
                return true;
            }
        }
        return false;
    }

    private static String month(String day) {
        return day.substring(5, 7);
    }

    private static boolean isYear(Token token) {
        String digits = Letters.fold(token.folded());
        if (token.kind() != Token.Kind.NUMBER || digits.length() != YEAR_DIGITS) {
            return false;
        }
        int year =
                digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }
}
