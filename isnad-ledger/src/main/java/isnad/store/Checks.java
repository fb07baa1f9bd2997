package isnad.store;

import java.util.ArrayList;
import java.util.List;

/** Whether what the tables say of each other agrees. */
public final class Checks {
    private final Database database;

    Checks(Database database) {
        this.database = database;
    }

    /**
     * Rows that another table contradicts.
     *
     * @param what is wrong with them, for a person
     */
    public record Contradiction(String what, long rows) {}

    private static final List<List<String>> QUESTIONS =
            List.of(
                    List.of(
                            "lines that nobody tells",
                            "SELECT count(*) FROM line WHERE NOT EXISTS"
                                    + " (SELECT 1 FROM event WHERE event.line = line.line)"),
                    List.of(
                            "lines with a wrong number of tellings",
                            "SELECT count(*) FROM line WHERE tellings <>"
                                    + " (SELECT count(*) FROM event WHERE event.line = line.line)"),
                    List.of(
                            "stories with a wrong number of articles",
                            "SELECT count(*) FROM story WHERE articles <>"
                                    + " (SELECT count(*) FROM article"
                                    + " WHERE article.story = story.story)"),
                    List.of(
                            "articles that are in no story",
                            "SELECT count(*) FROM article WHERE story IS NULL"),
                    List.of(
                            "parties of lines that are not there",
                            "SELECT count(*) FROM party WHERE NOT EXISTS"
                                    + " (SELECT 1 FROM line WHERE line.line = party.line)"),
                    List.of(
                            "parties that are not there",
                            "SELECT count(*) FROM party WHERE NOT EXISTS"
                                    + " (SELECT 1 FROM entity WHERE entity.entity = party.entity)"),
                    List.of(
                            "meetings in lines that are not there",
                            "SELECT count(*) FROM pair WHERE NOT EXISTS"
                                    + " (SELECT 1 FROM line WHERE line.line = pair.line)"),
                    List.of(
                            "entities that are one with none",
                            "SELECT count(*) FROM entity WHERE NOT EXISTS"
                                    + " (SELECT 1 FROM entity AS first"
                                    + " WHERE first.entity = entity.canonical"
                                    + " AND first.canonical = first.entity)"));

    /** All contradictions; reads the whole database. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (List<String> question : QUESTIONS) {
            long rows = database.number(question.getLast());
            if (rows > 0) {
                found.add(new Contradiction(question.getFirst(), rows));
            }
        }
        return found;
    }

    /** How many rows lack their counterpart in another table. */
    public long orphans() {
        return database.number("SELECT count(*) FROM pragma_foreign_key_check");
    }

    /** What SQLite finds wrong, at most so much; empty where nothing is. */
    public List<String> faults(int most) {
        List<String> found =
                database.list(row -> row.text(1), "PRAGMA integrity_check(" + most + ")");
        return found.equals(List.of("ok")) ? List.of() : found;
    }

    /** The version of the tables. */
    public int version() {
        return new Schema(database).version();
    }

    /** The version that this program makes. */
    public static int newest() {
        return Schema.NEWEST;
    }
}
