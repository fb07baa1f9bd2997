package isnad.story.difference;

import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.story.Days;
import isnad.story.Telling;
import isnad.story.difference.Difference.Kind;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what two tellings of one act say in the slots of the act. */
final class Slots {
    /** Kilometres between two places of a state that cannot be loosely the same. */
    private static final double FAR = 100;

    /** Units between the words of an act and its day. */
    private static final int NEAR = 6;

    private static final double DEGREE = 111.2;

    /** Weight of the terms that two tellings must share for their slots to be compared. */
    private static final double SHARED = 6;

    private static final double SHARE = 0.5;

    /** The share where days are compared, of which an act in the news has many beside it. */
    private static final double SHARE_OF_DAYS = 0.75;

    private final Numbers numbers;
    private final Negations negations;

    Slots(Judge judge, Tokenizer tokenizer) {
        this.numbers = judge.numbers();
        this.negations = new Negations(tokenizer);
    }

    void compare(Told one, Told other, Collected into) {
        if (one.telling().event().type() != other.telling().event().type()) {
            return;
        }
        if (!Matter.areOfOneTime(one.telling().article(), other.telling().article())) {
            return;
        }
        compareStatus(one, other, into);
        if (happened(one) == happened(other) && areAlike(one, other)) {
            compareDates(one, other, into);
            comparePlaces(one, other, into);
            compareNumbers(one, other, into);
        }
    }

    /** Words of two tellings of one act that say the same but for what differs. */
    private static boolean areAlike(Told one, Told other) {
        return one.terms().weightOfShared(other.terms()) >= SHARED
                && one.terms().shared(other.terms()) >= SHARE;
    }

    private static boolean happened(Told told) {
        Status status = told.telling().event().status();
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean isDenied(Told told) {
        Status status = told.telling().event().status();
        return status == Status.NEGATED || status == Status.DENIED;
    }

    /** Told as done, and as not done. */
    private void compareStatus(Told one, Told other, Collected into) {
        boolean denied =
                isDenied(one) && happened(other) && negations.saysNo(one)
                        || isDenied(other) && happened(one) && negations.saysNo(other);
        if (denied && haveOneMode(one, other) && areAlike(one, other)) {
            into.add(
                    Kind.STATUS,
                    one.telling().event().status().name(),
                    one.teller(one.evidence().text(), one.evidence().span()),
                    other.telling().event().status().name(),
                    other.teller(other.evidence().text(), other.evidence().span()));
        }
    }

    private static boolean haveOneMode(Told one, Told other) {
        return Objects.equals(one.telling().event().mode(), other.telling().event().mode());
    }

    private static void compareDates(Told one, Told other, Collected into) {
        When left = day(one.telling());
        When right = day(other.telling());
        Days first = Days.of(left);
        Days second = Days.of(right);
        if (left != null
                && right != null
                && one.terms().shared(other.terms()) >= SHARE_OF_DAYS
                && isIn(one, left)
                && isIn(other, right)
                && first != null
                && second != null
                && !first.overlaps(second)) {
            into.add(
                    Kind.DATE,
                    first.iso(),
                    one.teller(left.what().text(), left.what().span()),
                    second.iso(),
                    other.teller(right.what().text(), right.what().span()));
        }
    }

    /** A day that is told far from the words of the act may be another's. */
    private static boolean isIn(Told told, When when) {
        Span day = when.what().span();
        Span words = told.evidence().span();
        return day.start() <= words.end() + NEAR && words.start() <= day.end() + NEAR;
    }

    /** The day of the act, unless it hangs on a date of publication that was only inferred. */
    private static @Nullable When day(Telling telling) {
        When when = telling.event().when();
        Published published = telling.article().published();
        boolean inferred = published != null && published.basis() == Published.Basis.INFERRED;
        return when == null || inferred || when.precision() != Precision.DAY ? null : when;
    }

    private static void comparePlaces(Told one, Told other, Collected into) {
        Where left = one.telling().event().where();
        Where right = other.telling().event().where();
        if (left != null && right != null && areApart(left, right)) {
            into.add(
                    Kind.PLACE,
                    left.name(),
                    one.teller(left.name(), one.evidence().span()),
                    right.name(),
                    other.teller(right.name(), other.evidence().span()));
        }
    }

    private static boolean areApart(Where one, Where other) {
        Double lat = one.lat();
        Double lon = one.lon();
        Double otherLat = other.lat();
        Double otherLon = other.lon();
        if (one.name().equals(other.name())
                || lat == null
                || lon == null
                || otherLat == null
                || otherLon == null) {
            return false;
        }
        boolean wide = isState(one) || isState(other);
        boolean sameState = Objects.equals(one.country(), other.country());
        double height = (lat - otherLat) * DEGREE;
        double width = (lon - otherLon) * DEGREE * Math.cos(Math.toRadians(lat));
        return !(wide && sameState) && Math.hypot(height, width) > FAR;
    }

    private static boolean isState(Where where) {
        return where.lat() == null;
    }

    /** Numbers of the same things, both exact, one of them in each telling. */
    private void compareNumbers(Told one, Told other, Collected into) {
        List<Numbers.Found> left = numbers.find(one.prose().words());
        List<Numbers.Found> right = numbers.find(other.prose().words());
        for (Numbers.Found number : left) {
            List<Numbers.Found> same =
                    right.stream().filter(o -> countTheSame(one, number, other, o)).toList();
            boolean single =
                    same.size() == 1
                            && left.stream()
                                            .filter(n ->
                                                    countTheSame(one, n, other, same.getFirst()))
                                            .count()
                                    == 1;
            if (single && differ(number, same.getFirst())) {
                Numbers.Found against = same.getFirst();
                into.add(
                        Kind.NUMBER,
                        String.valueOf(number.value()),
                        one.teller(number.from(), number.to() + 1, false),
                        String.valueOf(against.value()),
                        other.teller(against.from(), against.to() + 1, false));
            }
        }
    }

    private static boolean differ(Numbers.Found one, Numbers.Found other) {
        return !one.rough() && !other.rough() && one.value() != other.value();
    }

    private static boolean countTheSame(
            Told one, Numbers.Found number, Told other, Numbers.Found against) {
        if (number.to() >= one.prose().size() || against.to() >= other.prose().size()) {
            return false;
        }
        Token left = one.prose().word(number.to());
        Token right = other.prose().word(against.to());
        return Alignment.same(left, right)
                || left.analyses().stream()
                        .filter(a -> a.form().pos().isNominal())
                        .anyMatch(a -> right.hasLemma(a.form().key()));
    }
}
