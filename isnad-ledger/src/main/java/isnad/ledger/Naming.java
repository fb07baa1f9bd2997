package isnad.ledger;

import isnad.lexicon.Letters;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.store.EntityTable.EntityRow;
import isnad.story.person.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which participants are somebody across pages. The reader gives known ones an id of their own; it
 * makes the id of others from kind, name and state ({@code person/…@MAR}). Of those, a name alone
 * that many may bear, or a description («the minister», «the sources»), is nobody outside its page.
 */
final class Naming {
    private static final String ARTICLE = "\u0627\u0644";

    private Naming() {}

    /** The key under which a participant is one across pages; null where it is only of its page. */
    static @Nullable String key(Participant participant) {
        String id = participant.id();
        if (id.indexOf('/') < 0) {
            return id;
        }
        boolean lasting =
                switch (participant.kind()) {
                    case STATE -> true;
                    case PERSON -> isPersonsName(participant);
                    case ORGANISATION, GROUP -> participant.state() != null;
                    case UNNAMED -> false;
                };
        return lasting ? id : null;
    }

    /** Two words at least, of which the first is no noun with its article, and no title. */
    private static boolean isPersonsName(Participant participant) {
        String name = participant.name();
        return !name.startsWith(ARTICLE) && !isTitle(participant) && PersonName.of(name) != null;
    }

    /** Whether somebody is told of by a title alone. */
    private static boolean isTitle(Participant participant) {
        String role = participant.role();
        return role != null && folded(role).startsWith(folded(participant.name()));
    }

    /** Whether somebody unknown is told of by one word that is no title. */
    static boolean isSurname(Participant participant) {
        String name = participant.name().strip();
        return participant.id().indexOf('/') >= 0
                && participant.kind() == ParticipantKind.PERSON
                && name.length() > 2
                && name.indexOf(' ') < 0
                && !isTitle(participant);
    }

    /** A participant as the one who is meant, whose page calls him by his surname. */
    static Participant as(Participant told, EntityRow meant) {
        return new Participant(
                meant.key(),
                meant.name(),
                meant.nameEn(),
                List.of(told.name()),
                told.kind(),
                told.role(),
                told.roleEn(),
                meant.state(),
                told.span());
    }

    /** Whether a participant stands for itself in relations, beside its state. */
    static boolean isBody(Participant participant) {
        return participant.kind() == ParticipantKind.ORGANISATION
                || participant.kind() == ParticipantKind.GROUP;
    }

    /** A spelling as it is looked up. */
    static String folded(String name) {
        return Letters.fold(name).strip();
    }

    /** What spellings of one person's name share; null for others. */
    static @Nullable String skeleton(ParticipantKind kind, String name) {
        PersonName person = kind == ParticipantKind.PERSON ? PersonName.of(name) : null;
        return person == null ? null : person.key();
    }
}
