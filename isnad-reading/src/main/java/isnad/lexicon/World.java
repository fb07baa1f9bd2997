package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the world tables as values; the columns are described in docs/lexicons.md. */
public final class World {
    private World() {}

    /** A state or state-like body that has a code of its own. */
    public record State(
            String id,
            String kind,
            String name,
            String nameEn,
            List<String> aliases,
            Gender gender) {}

    /** A group of states without one code. */
    public record Bloc(String name, String nameEn, List<String> aliases) {}

    /** A city, crossing, palace, region, sea …; {@code country} null where it has none. */
    public record Place(
            String id,
            String kind,
            String name,
            String nameEn,
            List<String> aliases,
            @Nullable String country,
            double lat,
            double lon) {}

    /** An organisation or a group. */
    public record Body(
            String id,
            boolean group,
            String name,
            String nameEn,
            List<String> aliases,
            @Nullable String state) {}

    /** A news agency, newspaper, broadcaster or website. */
    public record Medium(
            String id,
            String kind,
            String name,
            String nameEn,
            List<String> aliases,
            @Nullable String state,
            List<String> hosts,
            boolean strict) {}

    /** A title or office that stands before a name. */
    public record Title(String name, String office, String roleEn, String kind, Gender gender) {}

    /** A known person. */
    public record Person(
            String id,
            String name,
            String nameEn,
            List<String> aliases,
            List<String> shortNames,
            Gender gender,
            @Nullable String state) {}

    /** One term of office; {@code from} and {@code to} are ISO dates as precise as is known. */
    public record Term(
            Person person, String office, String state, String from, @Nullable String to) {}

    /** A word for people without names (متظاهرون، قوات) or for an unnamed source (مصدر). */
    public record Crowd(String lemma, String kind, Number number) {}

    /** A word or phrase that points back (نظيره، الطرفان، الوكالة). */
    public record Anaphor(String form, String refers, Number number, Gender gender) {}
}
