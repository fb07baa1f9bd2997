package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.model.Event;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.store.Packing;
import isnad.story.Act;
import isnad.story.ProfileReader;
import java.util.List;

/** Makes records ready to be filed. Thread-safe: it is the part of adding that many can do. */
public final class Preparation {
    private final ProfileReader profiles;

    /** Prepares with the names and words of {@code lexicon}. */
    public Preparation(Lexicon lexicon) {
        this.profiles = new ProfileReader(lexicon);
    }

    /** Prepares a record. */
    public Prepared of(ArticleRecord record) {
        List<Act> acts = profiles.acts().read(record);
        return new Prepared(record, profiles.read(record, acts), acts, Packing.pack(record.json()));
    }

    /** One event as it is compared. */
    Act act(ArticleLine article, Event event) {
        return profiles.acts().read(article, event);
    }
}
