package isnad.web;

import isnad.http.Form;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Amendment;
import isnad.ledger.Corrector;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.Days;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes and takes back corrections that forms ask for. */
final class Corrections {
    private static final int MOST_LETTERS = 2000;

    /** Stands for the reason that nobody has given yet. */
    private static final String TRIED = "tried";

    private Corrections() {}

    /** Makes one and goes back to where it was asked for. */
    static Reply make(Screens.Visit visit) throws IOException {
        Form form = visit.call().form();
        Amendment what = amendment(form);
        if (form.get("preview") != null) {
            return PreviewScreen.show(visit, form, tried(visit, what));
        }
        Corrector.Effect effect = change(visit, corrector -> corrector.make(what, reason(form)));
        return isOfEvent(what)
                ? toLine(visit, effect, "?saved=" + effect.number())
                : back(visit, form);
    }

    /** Takes one back. */
    static Reply undo(Screens.Visit visit) throws IOException {
        Form form = visit.call().form();
        long number = visit.call().number("number");
        var effect = change(visit, corrector -> corrector.undo(number, reason(form)));
        return form.get("line") == null ? back(visit, form) : toLine(visit, effect, "");
    }

    private static boolean isOfEvent(Amendment what) {
        return what instanceof Amendment.Alter || what instanceof Amendment.Reject;
    }

    /** An event that is otherwise than it was read may stand on another line. */
    private static Reply toLine(Screens.Visit visit, Corrector.Effect effect, String query) {
        return Reply.to(
                effect.after().events().stream()
                        .findFirst()
                        .map(place -> visit.frame().to("/lines/" + place.line().id() + query))
                        .orElse(visit.frame().to("/corrections" + query)));
    }

    private interface Change {
        Corrector.Effect apply(Corrector corrector);
    }

    private static Corrector.Effect change(Screens.Visit visit, Change change) {
        String by = visit.frame().visitor().name();
        try {
            return visit.desk()
                    .change(writer -> {
                        var effect = change.apply(new Corrector(writer, by));
                        writer.commit();
                        return effect;
                    });
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    /** What it would change; nothing is changed. */
    private static Corrector.Effect tried(Screens.Visit visit, Amendment what) {
        String by = visit.frame().visitor().name();
        try {
            return visit.desk()
                    .change(writer -> {
                        var effect = new Corrector(writer, by).make(what, TRIED);
                        writer.rollback();
                        return effect;
                    });
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    private static Reply back(Screens.Visit visit, Form form) {
        return Reply.to(form.get("back", visit.frame().to("/corrections")));
    }

    private static String reason(Form form) {
        String why = form.required("why");
        if (why.length() > MOST_LETTERS) {
            throw new Refusal(413, "why: expected at most %d letters".formatted(MOST_LETTERS));
        }
        return why;
    }

    private static Amendment amendment(Form form) {
        String kind = form.required("kind");
        String target = form.required("target");
        return switch (kind) {
            case Amendment.MERGE -> new Amendment.Merge(target, form.required("into"));
            case Amendment.SPLIT -> new Amendment.Split(target, form.required("from"));
            case Amendment.RENAME ->
                    new Amendment.Rename(target, form.required("name"), form.get("nameEn"));
            case Amendment.HIDE -> new Amendment.Hide(target);
            case Amendment.SHOW -> new Amendment.Show(target);
            case Amendment.REJECT -> new Amendment.Reject(target);
            case Amendment.ALTER -> new Amendment.Alter(target, fields(form));
            default -> throw Refusal.bad("kind: expected merge, split, …, found " + kind);
        };
    }

    /** What was altered; a field that was left as it is is none. */
    private static String fields(Form form) {
        ObjectNode fields = JsonMapper.shared().createObjectNode();
        EventType type = constant("type", EventType.class, form);
        if (type != null) {
            fields.put("type", type.name());
        }
        Status status = constant("status", Status.class, form);
        if (status != null) {
            fields.put("status", status.name().toLowerCase(Locale.ROOT));
        }
        String when = form.get("when");
        if (when != null) {
            fields.put("when", day(when));
        }
        if (fields.isEmpty()) {
            throw Refusal.bad("expected something to be altered");
        }
        return fields.toString();
    }

    private static String day(String when) {
        if (Days.of(when) == null) {
            throw Refusal.bad("when: expected a day such as 2021-03-02, found " + when);
        }
        return when;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String name, Class<E> constants, Form form) {
        String value = form.get(name);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(constants, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Refusal.bad(name + ": found " + value);
        }
    }
}
