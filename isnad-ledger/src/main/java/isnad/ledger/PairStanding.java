package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.model.ParticipantKind;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.standing.Pair;
import isnad.story.standing.Standing;
import isnad.story.standing.StandingReader;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two of a ledger's entities stand to each other. Thread-safe. */
public final class PairStanding {
    private final StandingReader reader;

    public PairStanding(Lexicon lexicon) {
        this.reader = new StandingReader(lexicon);
    }

    /**
     * How two stand by all their lines.
     *
     * @param asOf the last day that counts, or null for all
     */
    public Standing of(Ledger ledger, Entity one, Entity other, @Nullable LocalDate asOf) {
        try (Stream<Line> lines =
                ledger.relation(one, other, new Days(Days.EARLIEST, Days.LATEST))) {
            return reader.read(new Pair(side(one), side(other)), lines.iterator(), asOf);
        }
    }

    private static String side(Entity entity) {
        String state = entity.state();
        return entity.kind() == ParticipantKind.STATE && state != null ? state : entity.key();
    }
}
