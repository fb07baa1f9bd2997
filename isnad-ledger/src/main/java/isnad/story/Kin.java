package isnad.story;

import isnad.model.EventType;

/** Types that tellers of one act may choose between. */
enum Kin {
    TALK,
    DEAL,
    WORDS,
    FORCE,
    GIVE,
    BREAK;

    static Kin of(EventType type) {
        return switch (type) {
            case CONSULT -> TALK;
            case AGREE, COOPERATE -> DEAL;
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> WORDS;
            case ASSAULT, COERCE, MOBILIZE -> FORCE;
            case AID, CONCEDE, RETREAT -> GIVE;
            case SANCTION -> BREAK;
        };
    }
}
