package isnad.story.origin;

import isnad.lexicon.Lexicon;
import isnad.story.Telling;
import java.util.List;
import java.util.Map;

/**
 * Counts the independent origins behind an act. Thread-safe; keep one.
 *
 * <p>What counts as one origin:
 *
 * <ul>
 *   <li>one source, however named and through however many media: an agency that nine outlets
 *       carry; a party's own statement told by two agencies, which are its carriers;
 *   <li>an office with its minister, its head and its spokesmen; a state spoken of as such with the
 *       one of its offices that speaks; the two governments of a call are two;
 *   <li>for an act that is itself a statement (accusing, demanding, threatening, refusing,
 *       welcoming) the party that makes it, where media tell it without a source;
 *   <li>a medium that is cited, with the source that this medium itself cites elsewhere: «a source
 *       told Reuters» and «according to Reuters»; unnamed sources of one medium, unless their
 *       descriptions exclude each other;
 *   <li>a government's agency that names no source, with the government, where it speaks as well;
 *   <li>media that cite each other in a circle, which is shown;
 *   <li>the offices that one person holds;
 *   <li>articles known to be copies, and media that give no source for one sentence that they print
 *       word for word.
 * </ul>
 *
 * An article that gives no source counts as its outlet's own word; without a known outlet as an
 * unnamed origin of its own.
 */
public final class OriginFinder {
    private final Voices voices;
    private final Tracer tracer;

    public OriginFinder(Lexicon lexicon) {
        this.voices = new Voices(lexicon);
        this.tracer = new Tracer(voices);
    }

    /** The origins behind the tellings of one act. */
    public Origins find(List<Telling> tellings) {
        return find(tellings, Map.of());
    }

    /**
     * The origins behind the tellings of one act.
     *
     * @param copies ids of articles that are copies, with the id of the article they were copied
     *     from
     */
    public Origins find(List<Telling> tellings, Map<String, String> copies) {
        List<Trace> traces = tellings.stream().map(tracer::trace).toList();
        return new Counting(traces, voices.media()).count(copies);
    }
}
