package isnad.event;

import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm;
import isnad.model.ParticipantKind;
import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who stands on either side; {@code own} where the predicate itself has one of them. */
record Sides(List<Party> who, List<Party> whom, boolean own) {
    private static final Set<Mention.Kind> SEVERAL =
            Set.of(Mention.Kind.OFFICE, Mention.Kind.BLOC, Mention.Kind.CROWD);

    private static final Set<String> UNIONS = Set.of("UNO", "EUU");

    Sides(List<Party> who, List<Party> whom) {
        this(who, whom, true);
    }

    /** The first against the rest: بين X وY. */
    static Sides split(List<Party> all) {
        return new Sides(all.subList(0, 1), all.subList(1, all.size()));
    }

    /** Those of {@code from} who are not taken yet. */
    static List<Party> without(List<Party> taken, List<Party> from) {
        return from.stream()
                .filter(p -> taken.stream().noneMatch(t -> t.entity().equals(p.entity())))
                .toList();
    }

    /** Those of both sides. */
    List<Party> all() {
        return Stream.concat(who.stream(), whom.stream()).toList();
    }

    boolean hasBoth() {
        return !who.isEmpty() && !whom.isEmpty();
    }

    /** Whether they make an event of this frame. */
    boolean isEnough(Frame frame) {
        return switch (frame.type()) {
            case CONSULT, COOPERATE ->
                    hasBoth()
                            || who.size() > 1
                            || isOneSided(frame.mode()) && !who.isEmpty() && own
                            || frame.verb() && (isCouncil() || isMeeting(frame));
            case ASSAULT, COERCE, SANCTION, ACCUSE, THREATEN, AID, RETREAT, CONCEDE ->
                    !who.isEmpty() || !whom.isEmpty() || frame.needsNobody();
            case PROTEST -> !who.isEmpty() || frame.needsNobody();
            default -> !who.isEmpty() || "release".equals(frame.mode()) && !whom.isEmpty();
        };
    }

    /** عقد مجلس الأمن اجتماعا: a body of several states meets by itself. */
    private boolean isCouncil() {
        return who.size() == 1
                && who.getFirst().entity().kind() == ParticipantKind.ORGANISATION
                && UNIONS.contains(String.valueOf(who.getFirst().entity().state()));
    }

    /** اجتمع وزراء خارجية المجلس: several who meet are one another's other side. */
    private boolean isMeeting(Frame frame) {
        return "meeting".equals(frame.mode())
                && frame.whom().stream().noneMatch(role -> role.kind() == Role.Kind.OBJECT)
                && who.size() == 1
                && isSeveral(who.getFirst());
    }

    private static boolean isSeveral(Party party) {
        Mention mention = party.mention();
        if (mention == null) {
            return party.node() != null
                    && party.node().analysis().form().number() != WordForm.Number.SINGULAR;
        }
        return SEVERAL.contains(mention.kind()) && mention.number() != WordForm.Number.SINGULAR;
    }

    private static boolean isOneSided(@Nullable String mode) {
        return "multilateral".equals(mode) || "mediation".equals(mode) || "visit".equals(mode);
    }

    /** What tells a definite noun that points back (زيارة الوزير إلى …) from a new act. */
    String key(Frame frame) {
        Set<String> parties = new TreeSet<>();
        who.forEach(p -> parties.add(p.entity().name()));
        whom.forEach(p -> parties.add(home(p)));
        return frame.type() + " " + frame.mode() + " " + parties;
    }

    private static String home(Party party) {
        boolean place = party.entity().place() != null;
        return place ? String.valueOf(party.entity().state()) : party.entity().name();
    }
}
