package isnad.story.origin;

import isnad.story.origin.Voice.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** One counting of origins: the rules that join sources, in the order in which they apply. */
final class Counting {
    /** Each is compared with each. */
    private static final int MOST_COMPARED = 128;

    private final List<Trace> traces;
    private final Media media;
    private final Groups groups = new Groups();
    private final SequencedMap<String, Voice> voices = new LinkedHashMap<>();

    Counting(List<Trace> traces, Media media) {
        this.traces = traces;
        this.media = media;
        for (Trace trace : traces) {
            for (Voice voice : trace.sources()) {
                voices.putIfAbsent(voice.key(), voice);
                groups.add(voice.key());
            }
        }
    }

    Origins count(Map<String, String> copies) {
        var citations = new Citations(traces);
        citations.join(groups);
        joinUnnamed();
        new OfficeRules(voices, groups, media).join(traces);
        joinCopies(copies);
        joinTexts();
        return new Origins(new Gathering(traces, groups).origins(), citations.circles());
    }

    private void joinUnnamed() {
        List<Voice> unnamed = of(Sort.UNNAMED);
        for (int i = 0; i < unnamed.size(); i++) {
            for (Voice earlier : unnamed.subList(0, i)) {
                if (Unnamed.mayBeOne(earlier, unnamed.get(i))) {
                    groups.join(unnamed.get(i).key(), earlier.key(), "unnamed:" + earlier.name());
                    break;
                }
            }
        }
    }

    private List<Voice> of(Sort sort) {
        return voices.values().stream().filter(voice -> voice.sort() == sort).toList();
    }

    /** Media that give no source for one text have it from one hand. */
    private void joinTexts() {
        List<Trace> own = traces.stream().filter(Trace::isOwnWord).limit(MOST_COMPARED).toList();
        List<OneText> texts = own.stream().map(trace -> new OneText(trace.telling())).toList();
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).isThatOf(texts.get(j))) {
                    join(own.get(i), own.get(j));
                }
            }
        }
    }

    private void join(Trace trace, Trace into) {
        String reason = "copy:" + into.telling().article().id();
        groups.join(trace.sources().getFirst().key(), into.sources().getFirst().key(), reason);
    }

    private void joinCopies(Map<String, String> copies) {
        for (Trace trace : traces) {
            String original = copies.get(trace.telling().article().id());
            for (Trace other : original == null ? List.<Trace>of() : traces) {
                if (other.telling().article().id().equals(original)) {
                    String into = other.sources().getFirst().key();
                    trace.sources()
                            .forEach(voice -> groups.join(voice.key(), into, "copy:" + original));
                    break;
                }
            }
        }
    }
}
