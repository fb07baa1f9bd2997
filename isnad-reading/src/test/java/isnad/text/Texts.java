package isnad.text;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Page;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tokens and sentences of test texts. */
final class Texts {
    static final Lexicon LEXICON = Lexicon.load();
    private static final Tokenizer TOKENIZER = new Tokenizer(LEXICON);
    private static final Segmenter SEGMENTER = new Segmenter(LEXICON);
    private static final List<String> PIECES =
            List.of(
                    "قال",
                    "«",
                    "»",
                    "\"",
                    "“",
                    "”",
                    "'",
                    "’",
                    ".",
                    "…",
                    "،",
                    "؟",
                    "!",
                    "(",
                    "3.5",
                    "٢٠٢٠",
                    "أ.ب.",
                    "CNN",
                    "وللأمم",
                    "عـــاجل",
                    "مُحَمَّد",
                    "\u202B",
                    "\u200F",
                    "\u00A0",
                    "\n",
                    "\uD83D\uDE00",
                    "\uD800",
                    "\uDC00",
                    "ﻻ",
                    "\u0301",
                    "–");

    private Texts() {}

    static List<Token> tokens(String text) {
        return TOKENIZER.tokens(text, new Span(0, text.length()));
    }

    static Token token(String word) {
        return tokens(word).getFirst();
    }

    /** The sentences of an article whose paragraphs are the lines of the text. */
    static List<Sentence> sentences(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            paragraphs.add(new Span(at, at + line.length()));
            at += line.length() + 1;
        }
        return SEGMENTER.segment(article(text, paragraphs.getFirst(), true, paragraphs));
    }

    static Article article(String text, Span headline, boolean inBody, List<Span> paragraphs) {
        var page = new Page("test", text);
        return new Article(
                "test", page, 0, headline, inBody, paragraphs, null, null, List.of(), "ar");
    }

    static List<Sentence> sentences(Article article) {
        return SEGMENTER.segment(article);
    }

    /** Words, marks, controls and broken characters in any order. */
    static String any(Random random) {
        var out = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            boolean piece = random.nextInt(3) > 0;
            out.append(piece ? PIECES.get(random.nextInt(PIECES.size())) : letter(random));
            out.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return out.toString();
    }

    private static char letter(Random random) {
        return (char) (random.nextBoolean() ? 0x0600 + random.nextInt(256) : random.nextInt(65536));
    }
}
