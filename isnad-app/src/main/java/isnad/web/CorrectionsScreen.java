package isnad.web;

import isnad.http.Reply;
import isnad.ledger.EventPlace;
import isnad.ledger.Ledger;
import isnad.store.CorrectionTable.Correction;
import isnad.store.EventTable.EventRow;
import isnad.store.StoredArticle;
import isnad.story.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people put right, the latest first. */
public final class CorrectionsScreen implements Screens.Screen {
    private static final int MOST = 500;

    /**
     * A correction.
     *
     * @param stands whether it was not taken back
     * @param about what it puts right
     */
    public record Made(Correction correction, boolean stands, About about, List<Field> fields) {}

    /**
     * An event or an entity.
     *
     * @param words the event's own, or the entity's name
     * @param arabic whether the words are a page's
     * @param link where it is; null where it is gone
     */
    public record About(String words, boolean arabic, @Nullable String link) {}

    /** What is otherwise now: a field and its value, in words. */
    public record Field(String name, String value) {}

    /** What is on the screen. */
    public record Page(List<Made> made, long saved) {}

    @Override
    public Reply show(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> new Page(made(ledger, visit), saved(visit, ledger)));
        return Screens.page("corrections.jte", Map.of("frame", visit.frame(), "page", page));
    }

    /** The correction that was just made, as {@code saved} says; 0 where it does not stand. */
    static long saved(Screens.Visit visit, Ledger ledger) {
        int saved = visit.call().number("saved", 0, 0, Integer.MAX_VALUE);
        return saved > 0 && standing(ledger).contains((long) saved) ? saved : 0;
    }

    private static Set<Long> standing(Ledger ledger) {
        Set<Long> standing = new HashSet<>();
        ledger.store().corrections().standing().forEach(one -> standing.add(one.number()));
        return standing;
    }

    private static List<Made> made(Ledger ledger, Screens.Visit visit) {
        Set<Long> standing = standing(ledger);
        return ledger.store().corrections().all().reversed().stream()
                .limit(MOST)
                .map(one ->
                        new Made(
                                one,
                                standing.contains(one.number()),
                                about(one.target(), ledger, visit.frame()),
                                fields(one.value(), ledger, visit.frame())))
                .toList();
    }

    private static About about(String target, Ledger ledger, Frame frame) {
        EventPlace place = EventPlace.parse(target);
        Long number = place == null ? null : ledger.store().articles().find(place.article());
        StoredArticle article = number == null ? null : ledger.article(number);
        return place == null || article == null
                ? entity(target, ledger, frame)
                : event(place, article, ledger, frame);
    }

    private static About entity(String key, Ledger ledger, Frame frame) {
        Entity found = ledger.entities(key).stream().findFirst().orElse(null);
        return found == null
                ? new About(key, false, null)
                : new About(frame.name(found), false, frame.entity(key));
    }

    private static About event(
            EventPlace place, StoredArticle article, Ledger ledger, Frame frame) {
        var events = article.record().events();
        int at = EventPlace.all(place.article(), events).indexOf(place);
        boolean found = at >= 0 && !events.get(at).evidence().isEmpty();
        String words =
                found ? events.get(at).evidence().getFirst().text() : article.line().headline();
        String link = frame.to("/articles/" + place.article()) + query(article, at, ledger);
        return new About(words, true, link);
    }

    private static String query(StoredArticle article, int at, Ledger ledger) {
        return ledger.store().events().ofArticle(article.article()).stream()
                .filter(row -> row.number() == at)
                .map(EventRow::event)
                .findFirst()
                .map(event -> "?event=" + event)
                .orElse("");
    }

    private static List<Field> fields(@Nullable String json, Ledger ledger, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (json != null) {
            JsonNode value = JsonMapper.shared().readTree(json);
            value.propertyStream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> fields.add(field(field, ledger, frame)));
        }
        return fields;
    }

    private static Field field(Map.Entry<String, JsonNode> field, Ledger ledger, Frame frame) {
        String name = field.getKey();
        JsonNode value = field.getValue();
        String said = value.isString() ? value.stringValue() : value.toString();
        return switch (name) {
            case "type" ->
                    new Field(frame.say("correct.type"), frame.words().labels().of("type", said));
            case "status" ->
                    new Field(
                            frame.say("correct.status"),
                            frame.words().labels().of("status", said.toLowerCase(Locale.ROOT)));
            case "when" -> new Field(frame.say("correct.when"), said);
            case "into", "from" ->
                    new Field(
                            frame.say("correction.field." + name),
                            entity(said, ledger, frame).words());
            case "name", "nameEn" -> new Field(frame.say("correction.field." + name), said);
            default -> new Field(name, said);
        };
    }
}
