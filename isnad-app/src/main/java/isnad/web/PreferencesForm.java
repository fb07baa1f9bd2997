package isnad.web;

import isnad.http.Call;
import isnad.http.Form;
import isnad.http.Reply;
import java.io.IOException;
import java.util.List;

/** Keeps how somebody likes to see things. */
final class PreferencesForm {
    private PreferencesForm() {}

    static Reply keep(Call call) throws IOException {
        Form form = call.form();
        var chosen =
                new Preferences(
                        form.get("digits", ""),
                        form.get("hijri", "").equals("on"),
                        form.get("theme", ""));
        return new Reply.Redirect(form.get("back", "/"), List.of(chosen.cookie()));
    }
}
