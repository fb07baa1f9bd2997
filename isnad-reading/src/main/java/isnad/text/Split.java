package isnad.text;

import isnad.lexicon.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one word is cut into clitics, stem and pronoun.
 *
 * @param clitics the proclitics, without those that a particle is written together from
 * @param cuts the places of the cuts, a bit for each letter that a part begins with; the article's
 *     is not among them
 * @param article the letter behind the article, or 0
 */
public record Split(Clitics clitics, int cuts, int article) {
    /** A word of {@code letters} letters, {@code pronoun} of them a pronoun's. */
    static Split of(Clitics clitics, int letters, int pronoun) {
        int at = 0;
        int cuts = pronoun == 0 ? 0 : bit(letters - pronoun);
        if (clitics.hasConjunction()) {
            cuts |= bit(++at);
        }
        if (clitics.hasPreposition()) {
            cuts |= bit(++at);
        }
        if (clitics.future()) {
            cuts |= bit(++at);
        }
        int al = clitics.preposition() == Letters.LAM ? 1 : 2;
        return new Split(clitics, cuts, clitics.article() ? at + al : 0);
    }

    /** The same with a particle's own parts behind the proclitics. */
    Split cutInto(List<String> parts) {
        int at = clitics.length();
        int more = cuts;
        int behind = article;
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean al = parts.get(i).equals("\u0627\u0644");
            at += al && i > 0 && parts.get(i - 1).equals("\u0644") ? 1 : parts.get(i).length();
            more |= al ? 0 : bit(at);
            behind = al ? at : behind;
        }
        return new Split(clitics, more, behind);
    }

    private static int bit(int letter) {
        return letter < Integer.SIZE ? 1 << letter : 0;
    }

    /** The letters before which the word is cut, in order, with or without the article's. */
    public List<Integer> cuts(boolean withArticle) {
        int all = withArticle && article > 0 ? cuts | bit(article) : cuts;
        List<Integer> out = new ArrayList<>(Integer.bitCount(all));
        for (int rest = all; rest != 0; rest &= rest - 1) {
            out.add(Integer.numberOfTrailingZeros(rest));
        }
        return out;
    }
}
