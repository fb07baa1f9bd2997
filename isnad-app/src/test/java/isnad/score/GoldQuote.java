package isnad.score;

import isnad.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote that must be found. */
record GoldQuote(
        String doc,
        boolean direct,
        List<GoldParty> speaker,
        @Nullable List<GoldParty> to,
        String evidence,
        boolean optional)
        implements GoldFact {
    boolean isSpeakerOf(Quote found) {
        return speaker.stream().anyMatch(party -> party.is(found.speaker()));
    }

    boolean isToldAs(Quote found) {
        return to == null || to.isEmpty() ? found.to() == null : to.getFirst().is(found.to());
    }

    /** How much a found quote agrees, for choosing among quotes at the same words. */
    double agreement(Quote found) {
        double best =
                speaker.stream().mapToDouble(p -> p.agreement(found.speaker())).max().orElse(0);
        return 2 * best + (direct == found.direct() ? 1 : 0);
    }
}
