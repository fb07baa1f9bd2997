package isnad.ledger;

import isnad.lexicon.Letters;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
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
                    case PERSON -> isPersonsName(participant.name());
                    case ORGANISATION, GROUP -> participant.state() != null;
                    case UNNAMED -> false;
                };
        return lasting ? id : null;
    }

    /** Two words at least, of which the first is no noun with its article. */
    private static boolean isPersonsName(String name) {
        return name.strip().indexOf(' ') > 0 && !name.startsWith(ARTICLE);
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
}
