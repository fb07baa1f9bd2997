package isnad.event;

import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever is on a visit and signs, signs with the host: زار باكو ووقع على اتفاقيات. */
final class Hosts {
    private Hosts() {}

    /** Fills in the host where a visitor alone is told to agree, behind the visit. */
    static List<EventDraft> fill(List<EventDraft> drafts) {
        Map<String, List<Participant>> hosts = new HashMap<>();
        Map<EventDraft, List<Participant>> found = new IdentityHashMap<>();
        drafts.stream()
                .filter(draft -> draft.who().size() == 1)
                .sorted(Comparator.comparingInt(draft -> draft.evidence().end()))
                .forEach(draft -> meet(draft, hosts, found));
        return drafts.stream().map(draft -> filled(draft, found.get(draft))).toList();
    }

    private static void meet(
            EventDraft draft,
            Map<String, List<Participant>> hosts,
            Map<EventDraft, List<Participant>> found) {
        String visitor = draft.who().getFirst().name();
        if (isVisit(draft)) {
            hosts.put(visitor, draft.whom());
        } else if (draft.whom().isEmpty() && isJoint(draft.frame().type())) {
            found.put(draft, hosts.getOrDefault(visitor, List.of()));
        }
    }

    private static EventDraft filled(EventDraft draft, @Nullable List<Participant> host) {
        return host == null ? draft : draft.with(host);
    }

    private static boolean isVisit(EventDraft draft) {
        return Acts.isVisit(draft.frame())
                && draft.whom().stream().anyMatch(p -> p.kind() == ParticipantKind.STATE);
    }

    private static boolean isJoint(EventType type) {
        return type == EventType.AGREE || type == EventType.COOPERATE;
    }
}
