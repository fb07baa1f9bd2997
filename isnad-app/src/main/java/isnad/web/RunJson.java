package isnad.web;

import isnad.run.Run.Picture;
import isnad.run.Run.Trouble;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a run stands, for the script of its page. */
final class RunJson {
    private static final JsonMapper JSON = new JsonMapper();

    private RunJson() {}

    static String of(Picture picture, Words words) {
        Map<String, Object> values = new LinkedHashMap<>();
        String state = picture.state().name().toLowerCase(Locale.ROOT);
        values.put("state", state);
        values.put("label", words.of("run.state." + state));
        values.put("done", picture.done());
        values.put("total", picture.total());
        values.put("progress", words.of("run.progress", picture.done(), picture.total()));
        values.put("added", words.number(picture.added()));
        values.put("known", words.number(picture.known()));
        values.put("changed", words.number(picture.changed()));
        values.put("troubles", words.number(picture.troubles()));
        values.put("last", last(picture, words));
        return JSON.writeValueAsString(values);
    }

    private static String last(Picture picture, Words words) {
        if (picture.told().isEmpty()) {
            return "";
        }
        Trouble trouble = picture.told().getLast();
        return trouble.about() + ": " + words.complaint(trouble.complaint()).text();
    }
}
