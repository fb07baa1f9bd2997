package isnad.store;

import java.util.HashMap;
import java.util.Map;

/** Whom articles mean that say but a surname. */
public final class BearerTable {
    private final Database database;

    BearerTable(Database database) {
        this.database = database;
    }

    /** Says whom an article means by a participant. */
    public void add(long article, String participant, long entity) {
        database.change(
                "INSERT OR IGNORE INTO bearer(article, participant, entity) VALUES(?, ?, ?)",
                article,
                participant,
                entity);
    }

    /** Numbers of those whom an article means, by the ids of its participants. */
    public Map<String, Long> of(long article) {
        Map<String, Long> found = new HashMap<>();
        database.each(
                row -> found.put(row.text(1), row.number(2)),
                "SELECT participant, entity FROM bearer WHERE article = ?",
                article);
        return found;
    }

    public void remove(long article) {
        database.change("DELETE FROM bearer WHERE article = ?", article);
    }

    /** Whether an article of the story tells of an act in which an entity takes part. */
    public boolean isInStory(long entity, long story) {
        return database.one(
                        row -> row.number(1),
                        "SELECT 1 FROM article JOIN event USING(article) JOIN line USING(line)"
                                + " WHERE story = ? AND EXISTS (SELECT 1 FROM party"
                                + " WHERE party.entity = ? AND party.day = line.day"
                                + " AND party.line = line.line) LIMIT 1",
                        story,
                        entity)
                != null;
    }
}
