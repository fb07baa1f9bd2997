package isnad.bench;

import isnad.lexicon.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a CoNLL-U file: its text and the syntactic words it was cut into by hand.
 *
 * @param text the sentence as it was written
 * @param words the forms of its words in order, clitics apart
 */
record GoldText(String text, List<String> words) {
    private static final String TEXT = "# text = ";

    /** The sentences of a file, in its order. */
    static List<GoldText> read(Path file) throws IOException {
        List<GoldText> out = new ArrayList<>();
        String text = "";
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.isEmpty() && !words.isEmpty()) {
                out.add(new GoldText(text, List.copyOf(words)));
                words.clear();
            } else if (isWord(line)) {
                words.add(line.split("\t", 3)[1]);
            }
        }
        return out;
    }

    private static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.chars().limit(tab).allMatch(Character::isDigit);
    }

    /** Whether the article often is a word by itself: such a corpus cuts it off. */
    static boolean cutsArticle(List<GoldText> texts) {
        long with = texts.stream().filter(t -> t.words().contains("\u0627\u0644")).count();
        return with > texts.size() / 2;
    }

    /**
     * Where words end in the text, as offsets into it.
     *
     * <p>The words' letters are laid along the text's with the fewest changes, since the hand that
     * cut them may have written back what a clitic changes (an alef behind lam, a ta marbuta before
     * a pronoun), vowels, or a slip of the writer.
     *
     * @return for each offset whether a word ends in front of it
     */
    boolean[] ends() {
        var alignment = new Alignment(written(), text);
        boolean[] ends = new boolean[text.length() + 1];
        int at = 0;
        int lam = -1;
        for (String word : words) {
            at += Letters.strip(word).length();
            int end = alignment.end(at);
            boolean swallowed = lam >= 0 && word.equals("\u0627\u0644");
            ends[swallowed ? afterSwallowed(lam) : end] = true;
            lam = word.equals("\u0644") ? end : -1;
        }
        return ends;
    }

    /** Behind lam the article is written with its own lam only, or with none before a third. */
    private int afterSwallowed(int lam) {
        int at = lam;
        while (at < text.length() && Letters.fold(text.charAt(at)) == Letters.DROPPED) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private String written() {
        var out = new StringBuilder();
        words.forEach(word -> out.append(Letters.strip(word)));
        return out.toString();
    }
}
