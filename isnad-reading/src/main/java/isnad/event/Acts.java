package isnad.event;

import isnad.lexicon.Frame;
import isnad.model.EventType;

/** What kinds of acts have in common, as far as the reading of participants depends on it. */
final class Acts {
    private Acts() {}

    /** Acts of force against somebody. */
    static boolean isHarm(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    /** Acts that are done by saying them. */
    static boolean isSpeech(EventType type) {
        return isVerdict(type) || type == EventType.REQUEST || type == EventType.THREATEN;
    }

    /** Acts of speech about somebody's doings. */
    static boolean isVerdict(EventType type) {
        return type == EventType.SUPPORT || type == EventType.ACCUSE || type == EventType.REJECT;
    }

    /** Acts whose object is only demanded, refused, feared or praised. */
    static boolean holdsContent(EventType type) {
        return switch (type) {
            case REQUEST, REJECT, THREATEN, ACCUSE, SUPPORT, AGREE, CONCEDE -> true;
            default -> false;
        };
    }

    static boolean isVisit(Frame frame) {
        return "visit".equals(frame.mode());
    }
}
