package isnad.story.origin;

import isnad.model.Link.SourceKind;
import isnad.story.origin.Voice.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins a state's name with its office, and a government's agency with the government. */
final class OfficeRules {
    /** Which office a state speaks through, where several do. */
    private static final List<String> LEADING = List.of("foreign", "presidency", "government");

    private static final String MEDIUM = "medium:";

    private final Map<String, Voice> voices;
    private final Groups groups;
    private final Media media;

    OfficeRules(Map<String, Voice> voices, Groups groups, Media media) {
        this.voices = voices;
        this.groups = groups;
        this.media = media;
    }

    void join(List<Trace> traces) {
        for (Voice voice : List.copyOf(voices.values())) {
            if (voice.sort() == Sort.STATE) {
                into(voice, office(voice.state()), "state");
            } else if (voice.sort() == Sort.OFFICE && voice.state() == null) {
                Voice same = sameOffice(voice);
                into(voice, same == null ? onlyState(voice) : same, "office");
            }
        }
        List.copyOf(voices.values()).forEach(this::joinOffices);
        traces.forEach(this::joinStateMedia);
        traces.forEach(this::joinShort);
        traces.forEach(this::joinAgency);
        traces.forEach(trace -> joinTitle(trace, traces));
    }

    /** Who is prime minister and foreign minister speaks for both, as their spokesmen do. */
    private void joinOffices(Voice voice) {
        voice.also().forEach(key -> into(voice, voices.get(key), "office"));
    }

    /** «The organisation», with the one body of the line that its article names. */
    private void joinShort(Trace trace) {
        Voice source = trace.sources().getFirst();
        if (source.sort() == Sort.BODY && Anaphors.isShort(source.name())) {
            List<Voice> named =
                    voices.values().stream()
                            .filter(voice -> voice.sort() == Sort.BODY && voice != source)
                            .filter(voice -> !Anaphors.isShort(voice.name()))
                            .filter(voice -> Anaphors.names(trace.telling(), voice.name()))
                            .toList();
            into(source, named.size() == 1 ? named.getFirst() : null, "short");
        }
    }

    /** «Syrian state media» with what a Syrian government agency passes on. */
    private void joinStateMedia(Trace trace) {
        Voice source = trace.sources().getFirst();
        for (Voice carrier : source.isMedium() ? List.of(source) : trace.via()) {
            Voice unnamed = voices.get("state-media:" + carrier.state());
            if (unnamed != null && unnamed != source && isOfficial(carrier)) {
                into(unnamed, source, "official-agency");
            }
        }
    }

    private boolean isOfficial(Voice medium) {
        return medium.key().startsWith(MEDIUM)
                && media.isOfficial(medium.key().substring(MEDIUM.length()));
    }

    private void into(Voice voice, @Nullable Voice other, String rule) {
        if (other != null && other != voice) {
            groups.join(voice.key(), other.key(), rule + ":" + other.name());
        }
    }

    private @Nullable Voice office(@Nullable String state) {
        return voices.values().stream()
                .filter(voice -> voice.sort() == Sort.OFFICE && state != null)
                .filter(voice -> Objects.equals(voice.state(), state))
                .min(Comparator.comparingInt(OfficeRules::rank))
                .orElse(null);
    }

    private static int rank(Voice voice) {
        String office = voice.office();
        int rank = office == null ? -1 : LEADING.indexOf(office);
        return rank < 0 ? LEADING.size() : rank;
    }

    /** The only office of this kind whose state is known. */
    private @Nullable Voice sameOffice(Voice unknown) {
        String office = unknown.office();
        List<Voice> found =
                voices.values().stream()
                        .filter(voice -> voice.state() != null && office != null)
                        .filter(voice -> Objects.equals(voice.office(), office))
                        .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** «The government», where the offices of one state alone speak. */
    private @Nullable Voice onlyState(Voice unknown) {
        List<String> states =
                voices.values().stream()
                        .filter(voice -> voice != unknown && voice.sort() == Sort.OFFICE)
                        .map(Voice::state)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return states.size() == 1 ? office(states.getFirst()) : null;
    }

    /** A title alone and a name, of one act in the words of one medium, are one speaker. */
    private void joinTitle(Trace title, List<Trace> traces) {
        Voice bare = title.sources().getFirst();
        if (bare.kind() != SourceKind.OFFICIAL || bare.named() || title.via().isEmpty()) {
            return;
        }
        String medium = title.via().getFirst().key();
        for (Trace trace : traces) {
            Voice named = trace.sources().getFirst();
            if (named.kind() == SourceKind.SPEAKER
                    && isVia(trace, medium)
                    && trace.affirms() == title.affirms()) {
                into(bare, named, "title");
                return;
            }
        }
    }

    private static boolean isVia(Trace trace, String medium) {
        return trace.via().stream().anyMatch(voice -> voice.key().equals(medium));
    }

    /** «واس» alone, of a Saudi minister's call, is the Saudi government's word. */
    private void joinAgency(Trace trace) {
        Voice source = trace.sources().getFirst();
        String state = source.state();
        if (!source.isMedium() || state == null || !isOfficial(source)) {
            return;
        }
        boolean own =
                trace.telling().event().who().stream().anyMatch(who -> state.equals(who.state()));
        Voice office = office(state);
        Voice government = office == null ? voices.get("state:" + state) : office;
        if (own) {
            into(source, government, "official-agency");
        }
    }
}
