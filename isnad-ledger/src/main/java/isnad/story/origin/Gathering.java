package isnad.story.origin;

import isnad.story.origin.Origin.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes origins of the groups into which the sources were joined. */
final class Gathering {
    private record Voiced(Voice voice, Path path) {}

    private final Groups groups;
    private final Map<String, List<Voiced>> gathered = new LinkedHashMap<>();

    Gathering(List<Trace> traces, Groups groups) {
        this.groups = groups;
        for (Trace trace : traces) {
            for (Voice voice : trace.sources()) {
                gathered.computeIfAbsent(groups.root(voice.key()), _ -> new ArrayList<>())
                        .add(
                                new Voiced(
                                        voice,
                                        new Path(trace.telling(), voice.name(), trace.carriers())));
            }
        }
    }

    List<Origin> origins() {
        List<Origin> out = new ArrayList<>(gathered.size());
        gathered.forEach((root, voiced) -> out.add(origin(root, voiced)));
        return out;
    }

    private Origin origin(String root, List<Voiced> voiced) {
        Voice best = best(voiced);
        Set<String> names = new LinkedHashSet<>(List.of(best.name()));
        voiced.forEach(one -> names.add(one.voice.name()));
        return new Origin(
                best.name(),
                List.copyOf(names),
                best.kind(),
                best.named(),
                best.state(),
                voiced.stream().map(Voiced::path).toList(),
                reasons(root, voiced));
    }

    private List<String> reasons(String root, List<Voiced> voiced) {
        List<String> out = new ArrayList<>(groups.reasons(root));
        Set<String> keys = new LinkedHashSet<>();
        for (Voiced one : voiced) {
            if (!keys.add(one.voice.key()) && !out.contains("same:" + one.voice.key())) {
                out.add("same:" + one.voice.key());
            }
        }
        return out;
    }

    /** The first that is no medium; of those the first that is named. */
    private static Voice best(List<Voiced> voiced) {
        Voice best = voiced.getFirst().voice;
        for (Voiced one : voiced) {
            if (rank(one.voice) > rank(best)) {
                best = one.voice;
            }
        }
        return best;
    }

    private static int rank(Voice voice) {
        return (voice.isMedium() ? 0 : 2) + (voice.named() ? 1 : 0);
    }
}
