package isnad.actor;

import isnad.lexicon.Letters;
import isnad.text.Clitics;
import isnad.text.Sentence;
import isnad.text.Token;

/** The page's own letters for a run of tokens, without the proclitics of the first. */
final class Wording {
    private final String page;

    Wording(String page) {
        this.page = page;
    }

    String of(Sentence sentence, int from, int to, Clitics clitics) {
        Token first = sentence.token(from);
        int start = skip(first, clitics.length());
        String text = page.substring(start, sentence.token(to - 1).span().end());
        boolean swallowed =
                clitics.preposition() == Letters.LAM
                        && text.charAt(0) == Letters.LAM
                        && !first.folded().substring(clitics.length()).startsWith("\u0644\u0627");
        String article = swallowed && isArticle(first, clitics) ? "\u0627" : "";
        return article + collapse(text);
    }

    /** Whether the second lam of {@code لل…} is what is left of the article. */
    private static boolean isArticle(Token first, Clitics clitics) {
        String rest = first.folded().substring(clitics.length());
        return rest.length() > 3
                && first.bases().stream().anyMatch(b -> b.word().equals("\u0627" + rest));
    }

    private int skip(Token token, int letters) {
        int at = token.span().start();
        for (int left = letters; left > 0 && at < token.span().end() - 1; at++) {
            if (Letters.fold(page.charAt(at)) != Letters.DROPPED) {
                left--;
            }
        }
        while (at < token.span().end() - 1 && Letters.fold(page.charAt(at)) == Letters.DROPPED) {
            at++;
        }
        return at;
    }

    private static String collapse(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = !out.isEmpty();
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
