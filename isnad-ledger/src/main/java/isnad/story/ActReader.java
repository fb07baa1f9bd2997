package isnad.story;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the events of a record comparable. Thread-safe; keep one. */
public final class ActReader {
    /** Days round its publication in which an act lies that a page does not date. */
    private static final int BEFORE = 3;

    private static final int AHEAD = 21;

    /** A publication known no better than this says nothing of an act. */
    private static final int MONTH = 31;

    private static final int LONGEST_EVIDENCE = 400;

    private final TextReader text;
    private final Offices offices;
    private final Rarity rarity;

    /** Compares with the names and words of {@code lexicon}. */
    public ActReader(Lexicon lexicon) {
        this(new TextReader(lexicon), new Offices(lexicon), Rarity.load());
    }

    ActReader(TextReader text, Offices offices, Rarity rarity) {
        this.text = text;
        this.offices = offices;
        this.rarity = rarity;
    }

    /** The acts of a record, one for each of its events, in their order. */
    public List<Act> read(ArticleRecord read) {
        return read.events().stream().map(event -> read(read.article(), event)).toList();
    }

    /** One event of an article. */
    public Act read(ArticleLine article, Event event) {
        Days published = published(article);
        Days told = Days.of(event.when());
        return new Act(
                event.type(),
                event.mode(),
                event.status(),
                parties(event.who()),
                parties(event.whom()),
                told != null ? told : around(published, event.status()),
                told != null,
                published,
                event.where() == null ? null : Letters.fold(event.where().name()),
                event.where() == null ? null : event.where().country(),
                words(event),
                weight(event));
    }

    private static @Nullable Days published(ArticleLine article) {
        Days days = Days.of(article.published());
        return days == null || days.length() > MONTH ? null : days;
    }

    private static @Nullable Days around(@Nullable Days published, Status status) {
        if (published == null) {
            return null;
        }
        return status == Status.PLANNED || status == Status.POSSIBLE
                ? new Days(published.from() - 1, published.to() + AHEAD)
                : new Days(published.from() - BEFORE, published.to());
    }

    private List<Party> parties(List<Participant> told) {
        List<Party> out = new ArrayList<>(told.size());
        for (Participant one : told) {
            out.add(Party.of(one, offices, name(one.name())));
        }
        return out;
    }

    private int[] name(String name) {
        return stems(name).stream().mapToInt(Hashes::term).sorted().distinct().toArray();
    }

    private Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        text.read(words, 0, Math.min(words.length(), LONGEST_EVIDENCE), stems::add);
        return stems;
    }

    private Words words(Event event) {
        Set<String> stems = new HashSet<>();
        for (Evidence evidence : event.evidence()) {
            stems.addAll(stems(evidence.text()));
        }
        return stems.isEmpty() ? Words.NONE : Words.of(stems, rarity);
    }

    private double weight(Event event) {
        double most = 0;
        for (Participant party : event.who()) {
            most = Math.max(most, rarity.of(Hashes.term(TextReader.NAME + party.id())));
        }
        for (Participant party : event.whom()) {
            most = Math.max(most, rarity.of(Hashes.term(TextReader.NAME + party.id())));
        }
        return most;
    }
}
