package isnad.story.difference;

import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads how many: exact numbers and rough ones as ranges («عشرات», «نحو عشرين»). */
final class Amounts {
    private static final int ROUGH_WORDS = 4;

    private final Numbers numbers;
    private final Forms vague = Forms.of("vague.tsv");
    private final Forms rough = Forms.of("rough.tsv");

    /**
     * A number between two bounds, both included.
     *
     * @param from first word
     * @param to the word after the last, which is what is counted
     */
    record Amount(long low, long high, int from, int to) {
        boolean excludes(Amount other) {
            return low > other.high || other.low > high;
        }

        String key() {
            return low + "-" + high;
        }
    }

    Amounts(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Amount> find(Sentence sentence) {
        List<Amount> out = new ArrayList<>(2);
        List<Numbers.Found> exact = numbers.find(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            Forms.Match match = vague.at(sentence, at);
            if (match != null && isNew(out, at) && !isCounted(exact, at)) {
                out.add(
                        new Amount(
                                Long.parseLong(match.row().required("low")),
                                Long.parseLong(match.row().required("high")),
                                at,
                                match.to()));
            }
        }
        for (Numbers.Found found : exact) {
            if (out.stream().noneMatch(a -> a.from() < found.to() && found.from() < a.to())) {
                out.add(amount(sentence, found));
            }
        }
        return out;
    }

    /** A noun in the dual, which counts itself. */
    Amount two(Sentence sentence, int at) {
        var found = new Numbers.Found(2, false, at, at);
        return amount(sentence, found);
    }

    private static boolean isNew(List<Amount> found, int at) {
        return found.isEmpty() || found.getLast().to() <= at;
    }

    /** «ثلاثة آلاف» is a number, «آلاف» is none. */
    private static boolean isCounted(List<Numbers.Found> exact, int at) {
        return exact.stream().anyMatch(found -> found.from() < at && at < found.to());
    }

    private Amount amount(Sentence sentence, Numbers.Found found) {
        String means = means(sentence, found);
        long value = found.value();
        return switch (means) {
            case "exact" -> new Amount(value, value, found.from(), found.to());
            case "least" -> new Amount(value, Long.MAX_VALUE, found.from(), found.to());
            case "most" -> new Amount(0, value, found.from(), found.to());
            case "vague" -> new Amount(0, Long.MAX_VALUE, found.from(), found.to());
            default -> new Amount(value * 4 / 5, value * 6 / 5, found.from(), found.to());
        };
    }

    private String means(Sentence sentence, Numbers.Found found) {
        int first = Math.max(0, found.from() - ROUGH_WORDS);
        for (int at = first; at <= found.to() + 1; at++) {
            Forms.Match match = rough.at(sentence, at);
            if (match != null && (match.to() == found.from() || match.from() >= found.to())) {
                return match.row().required("means");
            }
        }
        return "exact";
    }
}
