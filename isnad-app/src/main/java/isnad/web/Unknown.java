package isnad.web;

import isnad.http.Call;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.story.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked for whom the ledger does not know: the form again, and who is spelled alike.
 */
public final class Unknown {
    private Unknown() {}

    /**
     * A parameter that names somebody.
     *
     * @param near those whose names are spelled most like it; none where it is known
     */
    public record Sought(String parameter, String asked, boolean known, List<Entity> near) {}

    /**
     * What is on the screen.
     *
     * @param path of the form
     */
    public record Page(String path, List<Sought> sought) {
        /** The same question with somebody of the ledger in the place of one who is not. */
        public String instead(Sought unknown, Entity near) {
            List<String> fields = new ArrayList<>();
            for (Sought one : sought) {
                String value = one.equals(unknown) ? near.key() : one.asked();
                fields.add(one.parameter() + "=" + Frame.encoded(value));
            }
            return path + "?" + String.join("&", fields);
        }
    }

    /** The page that says so; null where all are known, or one is not named at all. */
    static @Nullable Reply reply(Screens.Visit visit, String path, String... parameters) {
        List<Sought> sought = visit.desk().ask(ledger -> sought(ledger, visit.call(), parameters));
        boolean asked = sought.stream().noneMatch(one -> one.asked().isEmpty());
        return asked && sought.stream().anyMatch(one -> !one.known())
                ? page(visit, new Page(path, sought))
                : null;
    }

    private static List<Sought> sought(Ledger ledger, Call call, String... parameters) {
        List<Sought> sought = new ArrayList<>();
        for (String parameter : parameters) {
            String asked = call.asked(parameter, "");
            boolean known = asked.isEmpty() || !ledger.entities(asked).isEmpty();
            List<Entity> near = known ? List.of() : ledger.nearest(asked);
            sought.add(new Sought(parameter, asked, known, near));
        }
        return sought;
    }

    private static Reply page(Screens.Visit visit, Page page) {
        Reply made = Screens.page("unknown.jte", Map.of("frame", visit.frame(), "page", page));
        return made instanceof Reply.Whole whole
                ? new Reply.Whole(404, whole.type(), whole.body(), whole.headers())
                : made;
    }
}
