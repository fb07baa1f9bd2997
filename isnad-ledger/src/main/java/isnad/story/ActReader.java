package isnad.story;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A sentence is looked at so far round the evidence, in UTF-16 units. */
    private static final int SENTENCE = 160;

    /** So far an article tells its news. */
    private static final int LEAD = 400;

    /** Ids that the lexicon does not know have it. */
    private static final char MADE = '/';

    /** Parts a rule's name from where it stands. */
    private static final char PLACE = '@';

    private static final int[] NO_WORDS = {};

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
        List<Party> who = parties(event.who());
        List<Party> whom = parties(event.whom());
        var telling = new Telling(who, whom);
        event.evidence().forEach(evidence -> telling.read(evidence.text()));
        int at = place(article.text(), event.evidence());
        if (at >= 0 && telling.states() < 2) {
            telling.read(sentence(article.text(), at, event.evidence().getFirst()));
        }
        return new Act(
                event.type(),
                event.mode(),
                frame(event),
                event.status(),
                who,
                whom,
                told != null ? told : around(published, event.status()),
                told != null,
                isSure(event),
                isLead(event, at, article.text()),
                published,
                event.where() == null ? null : Letters.fold(event.where().name()),
                event.where() == null ? null : event.where().country(),
                both(who, whom),
                List.copyOf(telling.cast.values()),
                Words.of(telling.stems, rarity),
                weight(telling.cast.values()));
    }

    /** The words of an act, and who is named in them. */
    private final class Telling implements TextReader.Terms {
        private final Map<String, Party> cast = new LinkedHashMap<>();
        private final Set<String> stems = new HashSet<>();

        Telling(List<Party> who, List<Party> whom) {
            who.stream().filter(party -> !party.isVague()).forEach(this::add);
            whom.stream().filter(party -> !party.isVague()).forEach(this::add);
        }

        private void add(Party party) {
            cast.putIfAbsent(party.id(), party);
        }

        void read(String words) {
            text.read(words, 0, Math.min(words.length(), LONGEST_EVIDENCE), this);
        }

        @Override
        public void take(String stem) {
            stems.add(stem);
        }

        @Override
        public void name(String id, Sense sense) {
            stems.add(TextReader.NAME + id);
            add(Party.of(id, sense, offices));
        }

        long states() {
            return cast.values().stream().map(Party::place).distinct().count();
        }
    }

    private static List<Party> both(List<Party> who, List<Party> whom) {
        List<Party> all = new ArrayList<>(who);
        all.addAll(whom);
        return all;
    }

    /** Rules are named {@code frame:ID@FILE:LINE}; lines move when rows come in. */
    private static long frame(Event event) {
        String rule = event.rules().isEmpty() ? "" : event.rules().getFirst();
        int at = rule.indexOf(PLACE);
        return Hashes.of(at < 0 ? rule : rule.substring(0, at));
    }

    private static boolean isSure(Event event) {
        return event.when() != null
                && event.evidence().stream()
                        .anyMatch(words -> words.span().contains(event.when().what().span()));
    }

    /** Where the evidence stands in the clean text; -1 where it is not found there. */
    private static int place(String article, List<Evidence> evidence) {
        return evidence.isEmpty() ? -1 : article.indexOf(evidence.getFirst().text());
    }

    /** Whether an article tells this as its news. */
    private static boolean isLead(Event event, int at, String article) {
        return event.status() == Status.ONGOING
                || at >= 0 && (at < LEAD || at < article.length() / 3);
    }

    /** What stands round the evidence in its sentence. */
    private static String sentence(String article, int at, Evidence evidence) {
        int from = at;
        while (from > 0 && at - from < SENTENCE && !ends(article.charAt(from - 1))) {
            from--;
        }
        int end = at + evidence.text().length();
        int to = end;
        while (to < article.length() && to - end < SENTENCE && !ends(article.charAt(to))) {
            to++;
        }
        return article.substring(from, to);
    }

    private static boolean ends(char c) {
        return c == '.' || c == '\n';
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
            out.add(
                    Party.of(
                            one,
                            offices,
                            one.id().indexOf(MADE) < 0 ? NO_WORDS : name(one.name())));
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

    /** The terms of some words, with what each tells. */
    public Words words(String words) {
        Set<String> stems = stems(words);
        return stems.isEmpty() ? Words.NONE : Words.of(stems, rarity);
    }

    private double weight(Iterable<Party> cast) {
        double most = 0;
        for (Party party : cast) {
            most = Math.max(most, rarity.of(Hashes.term(TextReader.NAME + party.id())));
        }
        return most;
    }
}
