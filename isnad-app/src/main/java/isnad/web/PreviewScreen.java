package isnad.web;

import isnad.http.Form;
import isnad.http.Reply;
import isnad.ledger.Corrector;
import isnad.ledger.Corrector.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a correction would change, before it is made. */
public final class PreviewScreen {
    /**
     * Fields of the form that the person is asked for once more, or that are of that form alone.
     */
    private static final List<String> OWN = List.of("csrf", "preview", "why");

    private PreviewScreen() {}

    /**
     * What is on the screen.
     *
     * @param fields that make the correction, by name
     */
    public record Page(
            State before, State after, Map<String, String> fields, String why, String back) {}

    static Reply show(Screens.Visit visit, Form form, Corrector.Effect effect) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().keySet().stream()
                .filter(name -> !OWN.contains(name))
                .sorted()
                .forEach(name -> fields.put(name, form.get(name, "")));
        String why = form.get("why", "");
        String back = form.get("back", visit.frame().to("/corrections"));
        var page = new Page(effect.before(), effect.after(), fields, why, back);
        return Screens.page("preview.jte", Map.of("frame", visit.frame(), "page", page));
    }
}
