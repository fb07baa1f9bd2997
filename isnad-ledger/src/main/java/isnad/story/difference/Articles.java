package isnad.story.difference;

import isnad.record.ArticleLine;
import isnad.story.difference.Difference.Reading;
import isnad.story.difference.Difference.Teller;
import isnad.story.difference.NearCopies.Found;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two articles of one story, sentence by sentence. */
final class Articles {
    /** Runs of so many equal words make two sentences worth aligning. */
    private static final int RUN = 3;

    /** Odd and large, so that the order of words counts (Knuth's MMIX). */
    private static final long MIX = 6364136223846793005L;

    private static final int MOST_SENTENCES = 200;
    private static final String ENDS = ".!\u061F\n";

    private final Tokenizer tokenizer;
    private final NearCopies copies;

    /** Two sentences that are for the most part one. */
    private record Match(int one, int other, Alignment alignment) {}

    Articles(Tokenizer tokenizer, NearCopies copies) {
        this.tokenizer = tokenizer;
        this.copies = copies;
    }

    List<Difference> compare(ArticleLine one, ArticleLine other) {
        return compare(one, sentences(one.text()), other, sentences(other.text()));
    }

    /** The same for articles whose sentences were read. */
    List<Difference> compare(Account one, Account other) {
        return compare(one.article(), one.sentences(), other.article(), other.sentences());
    }

    private List<Difference> compare(
            ArticleLine one, List<Prose> left, ArticleLine other, List<Prose> right) {
        List<Difference> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Match match : matches(left, right)) {
            Prose here = left.get(match.one);
            Prose there = right.get(match.other);
            for (Found found : copies.compare(here, there, match.alignment)) {
                Difference difference =
                        new Difference(
                                found.kind(),
                                0,
                                reading(one, here, found.oneFrom(), found.oneTo(), found.marks()),
                                reading(
                                        other,
                                        there,
                                        found.otherFrom(),
                                        found.otherTo(),
                                        found.marks()));
                if (seen.add(key(difference))) {
                    out.add(difference);
                }
            }
        }
        return out;
    }

    private static String key(Difference difference) {
        return difference.kind() + difference.one().words() + "\t" + difference.other().words();
    }

    private static Reading reading(
            ArticleLine article, Prose prose, int from, int to, boolean marks) {
        String words = marks ? prose.marked(from, to).strip() : prose.words(from, to);
        var teller =
                new Teller(article.id(), null, words, prose.span(from, to), prose.text().strip());
        return new Reading(words, List.of(teller));
    }

    /** Each sentence with the one that it is most like, where that holds both ways. */
    private static List<Match> matches(List<Prose> one, List<Prose> other) {
        Match[] bestOfOne = new Match[one.size()];
        Match[] bestOfOther = new Match[other.size()];
        Map<Long, List<Integer>> runs = runs(other);
        for (int i = 0; i < one.size(); i++) {
            for (int j : candidates(one.get(i), runs)) {
                var match = new Match(i, j, Alignment.of(one.get(i), other.get(j)));
                bestOfOne[i] = better(bestOfOne[i], match);
                bestOfOther[j] = better(bestOfOther[j], match);
            }
        }
        List<Match> out = new ArrayList<>();
        for (Match match : bestOfOne) {
            if (match != null && bestOfOther[match.other] == match) {
                out.add(match);
            }
        }
        return out;
    }

    private static Match better(@Nullable Match old, Match next) {
        return old == null || next.alignment.pairs().size() > old.alignment.pairs().size()
                ? next
                : old;
    }

    private static Map<Long, List<Integer>> runs(List<Prose> sentences) {
        Map<Long, List<Integer>> out = new HashMap<>();
        for (int j = 0; j < sentences.size(); j++) {
            for (long run : runs(sentences.get(j))) {
                out.computeIfAbsent(run, _ -> new ArrayList<>()).add(j);
            }
        }
        return out;
    }

    private static Set<Integer> candidates(Prose sentence, Map<Long, List<Integer>> runs) {
        Set<Integer> out = new HashSet<>();
        for (long run : runs(sentence)) {
            out.addAll(runs.getOrDefault(run, List.of()));
        }
        return out;
    }

    private static Set<Long> runs(Prose sentence) {
        Set<Long> out = new HashSet<>();
        for (int i = 0; i + RUN <= sentence.size(); i++) {
            long run = 1;
            for (int at = i; at < i + RUN; at++) {
                run = run * MIX + sentence.form(at).written();
            }
            out.add(run);
        }
        return out;
    }

    /** The sentences of a text, not more than are worth comparing. */
    List<Prose> sentences(String text) {
        List<Prose> out = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length() && out.size() < MOST_SENTENCES; at++) {
            if (at == text.length() || isEnd(text, at)) {
                Prose prose = Prose.of(tokenizer, text.substring(from, at), from);
                if (prose != null) {
                    out.add(prose);
                }
                from = at + 1;
            }
        }
        return out;
    }

    /** A full stop inside a number or an abbreviation ends nothing. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0
                && (c == '\n'
                        || at + 1 == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
