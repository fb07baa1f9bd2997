package isnad.web;

import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.store.CorrectionTable.Correction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people put right, the latest first. */
public final class CorrectionsScreen implements Screens.Screen {
    private static final int MOST = 500;

    /**
     * A correction.
     *
     * @param stands whether it was not taken back
     */
    public record Made(Correction correction, boolean stands) {}

    @Override
    public Reply show(Screens.Visit visit) {
        List<Made> made = visit.desk().ask(CorrectionsScreen::made);
        return Screens.page("corrections.jte", Map.of("frame", visit.frame(), "made", made));
    }

    private static List<Made> made(Ledger ledger) {
        Set<Long> standing = new HashSet<>();
        ledger.store().corrections().standing().forEach(one -> standing.add(one.number()));
        return ledger.store().corrections().all().reversed().stream()
                .limit(MOST)
                .map(one -> new Made(one, standing.contains(one.number())))
                .toList();
    }
}
