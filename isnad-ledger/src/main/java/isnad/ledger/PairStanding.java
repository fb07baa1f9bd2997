package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.model.ParticipantKind;
import isnad.model.Status;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.standing.Pair;
import isnad.story.standing.Standing;
import isnad.story.standing.StandingReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How two of a ledger's entities stand to each other. Thread-safe. */
public final class PairStanding {
    /** What is older than so many lines of its own type was overruled long since. */
    private static final int MOST_OF_TYPE = 40;

    /** What was denied, or only may have been, founds nothing. */
    private static final Set<Status> TELLING =
            Set.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.NEGATED);

    private final StandingReader reader;

    public PairStanding(Lexicon lexicon) {
        this.reader = new StandingReader(lexicon);
    }

    /**
     * How two stand, by the latest of their lines that may say so.
     *
     * @param asOf the last day that counts, or null for all
     */
    public Standing of(Ledger ledger, Entity one, Entity other, @Nullable LocalDate asOf) {
        List<Line> lines = ledger.founding(one, other, TELLING, MOST_OF_TYPE);
        return reader.read(new Pair(side(one), side(other)), lines.iterator(), asOf);
    }

    private static String side(Entity entity) {
        String state = entity.state();
        return entity.kind() == ParticipantKind.STATE && state != null ? state : entity.key();
    }
}
