package isnad.story.difference;

import isnad.story.difference.Amounts.Amount;
import isnad.story.difference.Difference.Kind;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Compares how much is told of one thing: so many days, rockets, dollars, kilometres. */
final class Measures {
    /** Weight of shared terms from which on two sentences are on one matter. */
    private static final double SHARED = 8;

    private static final double SHARE = 0.2;

    /** As above where an article counts several of one thing. */
    private static final double LIKE = 0.55;

    private static final String FROM = "\u0645\u0646";

    private final Amounts amounts;
    private final Forms units = Forms.of("units.tsv");

    /**
     * So many of a unit.
     *
     * @param lead the word before it, where its sense hangs on that (خلال, منذ); else empty
     */
    private record Measure(String unit, String lead, Amount amount, int from, int to) {}

    Measures(Amounts amounts) {
        this.amounts = amounts;
    }

    void compare(Account one, Account other, Collected into) {
        for (Passage here : one.passages()) {
            List<Measure> left = here.past() ? List.of() : measures(here);
            for (Passage there : left.isEmpty() ? List.<Passage>of() : other.passages()) {
                if (Matter.isOne(here, there, SHARED, SHARE)) {
                    compare(one, here, left, other, there, into);
                }
            }
        }
    }

    /** Whether sentences may be compared: more alike where an article counts more of a unit. */
    private boolean mayAnswer(Account one, Passage here, Account other, Passage there, Measure of) {
        return here.terms().shared(there.terms()) >= LIKE
                || count(one, of) <= 1 && count(other, of) <= 1;
    }

    private long count(Account account, Measure of) {
        return account.passages().stream()
                .flatMap(passage -> measures(passage).stream())
                .filter(measure -> areOfOneKind(measure, of))
                .map(measure -> measure.amount.key())
                .distinct()
                .count();
    }

    private void compare(
            Account one,
            Passage here,
            List<Measure> left,
            Account other,
            Passage there,
            Collected into) {
        List<Measure> right = measures(there);
        for (Measure measure : left) {
            List<Measure> same = right.stream().filter(m -> areOfOneKind(measure, m)).toList();
            boolean single =
                    same.size() == 1
                            && left.stream().filter(m -> areOfOneKind(measure, m)).count() == 1;
            if (single
                    && measure.amount.excludes(same.getFirst().amount)
                    && mayAnswer(one, here, other, there, measure)) {
                Measure against = same.getFirst();
                into.add(
                        Kind.NUMBER,
                        measure.unit + measure.amount.key(),
                        one.teller(here, measure.from, measure.to),
                        against.unit + against.amount.key(),
                        other.teller(there, against.from, against.to));
            }
        }
    }

    private static boolean areOfOneKind(Measure one, Measure other) {
        return one.unit.equals(other.unit) && one.lead.equals(other.lead);
    }

    /** «من 54 في المئة إلى 49»: what is told is the other. */
    private static boolean isBound(Sentence words, Amount amount) {
        return amount.from() > 0
                && amount.low() == amount.high()
                && words.token(amount.from() - 1).folded().equals(FROM);
    }

    private List<Measure> measures(Passage passage) {
        Sentence words = passage.prose().words();
        List<Measure> out = new ArrayList<>(1);
        for (Amount amount : amounts.find(words)) {
            Forms.Match unit = units.at(words, amount.to());
            if (unit != null && !isBound(words, amount)) {
                boolean led = unit.row().required("kind").equals("time");
                String lead =
                        led && amount.from() > 0 ? words.token(amount.from() - 1).folded() : "";
                out.add(
                        new Measure(
                                unit.row().required("unit"),
                                lead,
                                amount,
                                amount.from(),
                                unit.to()));
            }
        }
        return out;
    }
}
