package isnad.story.origin;

import isnad.story.Telling;
import isnad.story.origin.Origins.Circle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has the act from whom, among the media of a line. */
final class Citations {
    /** One medium passes on what a source said; the telling that shows it. */
    private record Citation(Voice medium, Voice source, Trace trace) {}

    private final List<Trace> traces;
    private final Map<String, List<Citation>> citations = new LinkedHashMap<>();

    Citations(List<Trace> traces) {
        this.traces = traces;
        for (Trace trace : traces) {
            for (Voice medium : trace.via()) {
                Voice source = trace.sources().getFirst();
                if (!medium.key().equals(source.key())) {
                    citations
                            .computeIfAbsent(medium.key(), _ -> new ArrayList<>())
                            .add(new Citation(medium, source, trace));
                }
            }
        }
    }

    /** A medium's word is that of the source which the medium itself names elsewhere. */
    void join(Groups groups) {
        for (Trace trace : traces) {
            for (Voice voice : trace.sources()) {
                Citation deeper = voice.isMedium() ? deeper(voice, trace) : null;
                if (deeper != null) {
                    String reason = "carried:" + voice.name();
                    groups.join(voice.key(), deeper.source.key(), reason);
                }
            }
        }
    }

    /** Denials and assertions have sources of their own. */
    private @Nullable Citation deeper(Voice medium, Trace trace) {
        for (Citation citation : citations.getOrDefault(medium.key(), List.of())) {
            if (citation.trace.affirms() == trace.affirms()) {
                return citation;
            }
        }
        return null;
    }

    /** The circles of media that cite each other. */
    List<Circle> circles() {
        List<Circle> out = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String start : citations.keySet()) {
            SequencedMap<String, Citation> path = walk(start);
            if (path != null && seen.addAll(path.keySet())) {
                out.add(circle(path));
            }
        }
        return out;
    }

    /** From a medium along the media that it cites, until it comes back; null if it does not. */
    private @Nullable SequencedMap<String, Citation> walk(String start) {
        return walk(start, start, new LinkedHashMap<>());
    }

    private @Nullable SequencedMap<String, Citation> walk(
            String start, String at, SequencedMap<String, Citation> path) {
        for (Citation citation : citations.getOrDefault(at, List.of())) {
            String next = citation.source.key();
            if (!citation.source.isMedium() || path.containsKey(at)) {
                continue;
            }
            path.put(at, citation);
            if (next.equals(start) || walk(start, next, path) != null) {
                return path;
            }
            path.remove(at);
        }
        return null;
    }

    private static Circle circle(SequencedMap<String, Citation> path) {
        SequencedSet<String> media = new LinkedHashSet<>();
        SequencedSet<Telling> tellings = new LinkedHashSet<>();
        path.values()
                .forEach(citation -> {
                    media.add(citation.medium.name());
                    tellings.add(citation.trace.telling());
                });
        return new Circle(List.copyOf(media), List.copyOf(tellings));
    }
}
