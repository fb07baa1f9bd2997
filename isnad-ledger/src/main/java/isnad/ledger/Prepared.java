package isnad.ledger;

import isnad.record.ArticleRecord;
import isnad.story.Act;
import isnad.story.Profile;
import java.util.List;

/**
 * A record made ready to be filed: what takes most of the work, and needs no ledger.
 *
 * @param profile what it is about
 * @param acts its events as they are compared, one for each
 * @param packed its lines as they are kept
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record Prepared(ArticleRecord record, Profile profile, List<Act> acts, byte[] packed) {
    public Prepared {
        acts = List.copyOf(acts);
    }
}
