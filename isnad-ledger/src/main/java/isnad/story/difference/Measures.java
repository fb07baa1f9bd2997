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
                if (!there.past() && areNear(here, there)) {
                    compare(one, here, left, other, there, into);
                }
            }
        }
    }

    private static boolean areNear(Passage one, Passage other) {
        return one.terms().weightOfShared(other.terms()) >= SHARED
                && one.terms().shared(other.terms()) >= SHARE;
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
            if (single && measure.amount.excludes(same.getFirst().amount)) {
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

    private List<Measure> measures(Passage passage) {
        Sentence words = passage.prose().words();
        List<Measure> out = new ArrayList<>(1);
        for (Amount amount : amounts.find(words)) {
            Forms.Match unit = units.at(words, amount.to());
            if (unit != null) {
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
