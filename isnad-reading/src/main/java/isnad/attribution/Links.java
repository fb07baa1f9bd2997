package isnad.attribution;

import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Link.Stance;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes links of entities. */
final class Links {
    private Links() {}

    static Link of(
            Entity entity, Mention.Kind kind, @Nullable String cue, Stance stance, Span span) {
        Participant who = entity.participant(span);
        boolean named = entity.kind() != ParticipantKind.UNNAMED && kind != Mention.Kind.OFFICE;
        return new Link(
                who.name(),
                who.nameEn(),
                who.aliases(),
                kind(entity, kind),
                named,
                cue,
                stance,
                span);
    }

    private static SourceKind kind(Entity entity, Mention.Kind kind) {
        if (entity.medium() != null) {
            return switch (entity.medium().kind()) {
                case "agency" -> SourceKind.AGENCY;
                case "newspaper" -> SourceKind.NEWSPAPER;
                case "broadcaster" -> SourceKind.BROADCASTER;
                default -> SourceKind.WEBSITE;
            };
        }
        if (kind == Mention.Kind.MEDIUM) {
            return SourceKind.WEBSITE;
        }
        return switch (entity.kind()) {
            case PERSON -> kind == Mention.Kind.OFFICE ? SourceKind.OFFICIAL : SourceKind.SPEAKER;
            case UNNAMED -> SourceKind.UNNAMED;
            case STATE, ORGANISATION, GROUP -> SourceKind.OFFICE;
        };
    }

    static Link office(
            String name, List<String> aliases, @Nullable String cue, Stance stance, Span span) {
        return new Link(name, null, aliases, SourceKind.OFFICE, true, cue, stance, span);
    }

    static Link outlet(Outlet outlet) {
        return of(outlet, SourceKind.OUTLET);
    }

    static Link agency(Outlet agency) {
        return of(agency, SourceKind.AGENCY);
    }

    private static Link of(Outlet outlet, SourceKind kind) {
        return new Link(
                outlet.name(), outlet.nameEn(), List.of(), kind, true, null, Stance.NEUTRAL, null);
    }
}
