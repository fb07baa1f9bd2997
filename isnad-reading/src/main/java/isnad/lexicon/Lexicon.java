package isnad.lexicon;

import isnad.model.Link.Stance;
import isnad.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that Isnad knows before it reads: words, names and frames. Immutable; load it once.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.load();
 * lexicon.vocabulary().forms("يلتقي"); // imperfect, 3rd person masculine singular of التقى
 * }</pre>
 */
public final class Lexicon {
    private static @Nullable Lexicon loaded;

    private final Vocabulary vocabulary;
    private final Gazetteer names;
    private final Gazetteer phrases = new Gazetteer();
    private final Map<String, World.State> states;
    private final Map<String, World.Medium> media;
    private final List<World.Term> terms;
    private final Set<String> givenNames;
    private final Map<String, List<Frame>> verbFrames = new HashMap<>();
    private final Map<String, List<Frame>> nounFrames = new HashMap<>();
    private final Map<String, List<Cue.LightVerb>> lightVerbs = new HashMap<>();
    private final Map<String, Cue.StatusCue> statusWords = new HashMap<>();
    private final Map<String, Cue.StatusCue> statusAdjectives = new HashMap<>();
    private final Map<String, Cue.Reporting> reportingVerbs = new HashMap<>();
    private final Map<String, Cue.Reporting> reportingNouns = new HashMap<>();

    private Lexicon() {
        this.vocabulary = words();
        Names world = Names.load();
        this.names = world.gazetteer();
        this.states = world.states();
        this.media = world.media();
        this.terms = world.terms();
        this.givenNames = world.givenNames();
        Tsv.read("frames.tsv").forEach(this::addFrame);
        Tsv.read("light-verbs.tsv").forEach(this::addLightVerb);
        Tsv.read("status-cues.tsv").forEach(this::addStatusCue);
        Tsv.read("reporting.tsv").forEach(this::addReporting);
    }

    /**
     * Loads the lexicon from the class path.
     *
     * @throws LexiconException naming file and line where a row is wrong
     */
    public static synchronized Lexicon load() {
        Lexicon known = loaded;
        if (known == null) {
            known = new Lexicon();
            loaded = known;
        }
        return known;
    }

    private static Vocabulary words() {
        var vocabulary = new Vocabulary();
        Tsv.read("particles.tsv").forEach(vocabulary::addParticle);
        Tsv.read("verbs.tsv").forEach(vocabulary::addVerb);
        Tsv.read("nouns.tsv").forEach(vocabulary::addNoun);
        Tsv.read("adjectives.tsv").forEach(vocabulary::addAdjective);
        return vocabulary;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** States, persons, bodies, places, media, titles and words that point to them. */
    public Gazetteer names() {
        return names;
    }

    /** Status cues and reporting phrases of one or several words. */
    public Gazetteer phrases() {
        return phrases;
    }

    /** The state with this ISO 3166-1 alpha-3 code, or null. */
    public World.@Nullable State state(String id) {
        return states.get(id);
    }

    /** All media of the table. */
    public List<World.Medium> media() {
        return List.copyOf(media.values());
    }

    /** Whether this folded word is a given name. */
    public boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** All terms of office. */
    public List<World.Term> terms() {
        return terms;
    }

    /** Frames whose head is the verb with this folded lemma. */
    public List<Frame> verbFrames(String lemma) {
        return verbFrames.getOrDefault(lemma, List.of());
    }

    /** Frames whose head's first word is this folded noun, in the singular or as a fixed form. */
    public List<Frame> nounFrames(String word) {
        return nounFrames.getOrDefault(word, List.of());
    }

    /** The ways in which a verb carries an event noun; empty for a full verb. */
    public List<Cue.LightVerb> lightVerbs(String lemma) {
        return lightVerbs.getOrDefault(lemma, List.of());
    }

    /**
     * The status cue that is this verb (folded lemma, with a preposition behind it or not), or
     * null.
     */
    public Cue.@Nullable StatusCue statusWord(String lemma) {
        return statusWords.get(lemma);
    }

    /** The status cue that a definite adjective is (المقرر، المحتمل), without ال and folded. */
    public Cue.@Nullable StatusCue statusAdjective(String key) {
        return statusAdjectives.get(key);
    }

    /** The reporting verb with this folded lemma, or null. */
    public Cue.@Nullable Reporting reportingVerb(String lemma) {
        return reportingVerbs.get(lemma);
    }

    /** The reporting noun (بيان، تصريح) with this folded lemma, or null. */
    public Cue.@Nullable Reporting reportingNoun(String lemma) {
        return reportingNouns.get(lemma);
    }

    private void addFrame(Tsv.Row row) {
        Frame frame = Frame.of(row);
        var index = frame.verb() ? verbFrames : nounFrames;
        for (List<String> head : frame.heads()) {
            index.computeIfAbsent(head.getFirst(), _ -> new ArrayList<>()).add(frame);
        }
    }

    private void addLightVerb(Tsv.Row row) {
        String lemma = Letters.fold(row.required("lemma"));
        @Nullable Status status =
                row.get("status").isEmpty() ? null : Frame.parse(Status.class, row, "status");
        var verb =
                new Cue.LightVerb(
                        lemma,
                        Letters.fold(row.get("link")),
                        Frame.parse(Cue.LightRole.class, row, "role"),
                        status,
                        row.id());
        lightVerbs.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(verb);
    }

    private void addStatusCue(Tsv.Row row) {
        boolean reversible = row.required("status").equals("not-possible");
        Status status = reversible ? Status.NEGATED : Frame.parse(Status.class, row, "status");
        for (String form : row.list("form")) {
            var cue = new Cue.StatusCue(form, row.required("kind"), status, reversible, row.id());
            if (cue.kind().equals("verb")) {
                statusWords.put(Letters.fold(form), cue);
            } else {
                phrases.add(withoutProclitic(form), new Sense.CueName(cue));
                addAdjective(Letters.fold(form), cue);
            }
        }
    }

    private void addAdjective(String form, Cue.StatusCue cue) {
        if (form.startsWith("\u0627\u0644") && form.indexOf(' ') < 0) {
            statusAdjectives.put(form.substring(2), cue);
        }
    }

    /** A one-letter preposition at the end of a phrase (وفقا ل) is written on the next word. */
    private static String withoutProclitic(String form) {
        int space = form.lastIndexOf(' ');
        return space > 0 && form.length() - space == 2 ? form.substring(0, space) : form;
    }

    private void addReporting(Tsv.Row row) {
        Stance stance = Frame.parse(Stance.class, row, "stance");
        for (String form : row.list("form")) {
            var cue = new Cue.Reporting(form, row.required("kind"), stance, row.id());
            switch (cue.kind()) {
                case "verb" -> reportingVerbs.put(Letters.fold(form), cue);
                case "noun" -> reportingNouns.put(Letters.fold(form), cue);
                default -> phrases.add(withoutProclitic(form), new Sense.CueName(cue));
            }
        }
    }
}
