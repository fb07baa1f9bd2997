package isnad.clause;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Who was spoken of lately, the latest last, and which two were spoken of together. */
final class Salience {
    private static final int MEMORY = 40;
    private static final int SUBJECTS = 6;

    private final Lexicon lexicon;
    private final List<Entity> recent = new ArrayList<>();
    private final Map<String, Entity> states = new HashMap<>();
    private final List<Mention> subjects = new ArrayList<>();
    private final Map<Entity, Integer> leaders = new LinkedHashMap<>();
    private List<Entity> pair = List.of();
    private final Set<String> here = new TreeSet<>();
    private int sentence;
    private int paired;
    private @Nullable Mention topic;
    private @Nullable Mention near;
    private final Map<String, Integer> told = new HashMap<>();

    Salience(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void saw(Mention mention, List<Entity> meant) {
        for (Entity entity : meant) {
            if (mention.kind() == Mention.Kind.STATE && entity.state() != null) {
                states.put(entity.state(), entity);
            }
            if (entity.state() != null) {
                told.merge(entity.state(), 1, Integer::sum);
                here.add(entity.state());
            }
            recent.remove(entity);
            recent.add(entity);
        }
        while (recent.size() > MEMORY) {
            recent.removeFirst();
        }
    }

    void together(List<Entity> parties) {
        List<Entity> distinct = parties.stream().distinct().filter(Salience::isKnown).toList();
        List<Entity> sides = distinct.stream().filter(e -> !isHome(e, distinct)).toList();
        boolean known = sides.size() >= 2 && (isEven(sides) || !isBody(sides));
        if (known && (isEven(sides) || !isEven(pair) || sentence > paired)) {
            pair = sides.subList(0, 2);
            paired = sentence + 1;
        }
    }

    /** Whether it has a name or a state, so that it can be a side: not رئيسة. */
    private static boolean isKnown(Entity party) {
        return party.state() != null || !party.name().equals(party.role());
    }

    /** A state beside somebody of its own is no side against him. */
    private static boolean isHome(Entity state, List<Entity> sides) {
        return state.kind() == ParticipantKind.STATE
                && sides.stream().anyMatch(e -> e != state && isOf(e, state));
    }

    private static boolean isOf(Entity other, Entity state) {
        return switch (other.kind()) {
            case PERSON, ORGANISATION -> Objects.equals(other.state(), state.state());
            default -> false;
        };
    }

    /** Two persons, or two that are none. */
    private static boolean isEven(List<Entity> two) {
        return two.size() >= 2 && isPerson(two.get(0)) == isPerson(two.get(1));
    }

    private static boolean isBody(List<Entity> two) {
        return two.stream().anyMatch(e -> e.kind() == ParticipantKind.ORGANISATION);
    }

    private static boolean isPerson(Entity entity) {
        return entity.kind() == ParticipantKind.PERSON;
    }

    /** Counts the sentences. */
    void endSentence() {
        sentence++;
        here.clear();
    }

    void topic(@Nullable Mention mention) {
        topic = mention;
    }

    /** The latest subject of this sentence, or null. */
    @Nullable Mention near() {
        return near;
    }

    void acted(Mention mention) {
        subjects.add(mention);
        if (subjects.size() > SUBJECTS) {
            subjects.removeFirst();
        }
    }

    /** Counts a subject outside relative clauses. */
    void led(List<Entity> leading) {
        leading.forEach(e -> leaders.merge(e, 1, Integer::sum));
    }

    /** Who that fits acted most often so far, the latest of equals; or null. */
    @Nullable Entity leader(Predicate<Entity> fits) {
        @Nullable Entity best = null;
        for (var leader : leaders.entrySet()) {
            boolean more = best == null || leader.getValue() >= leaders.getOrDefault(best, 0);
            best = more && fits.test(leader.getKey()) ? leader.getKey() : best;
        }
        return best;
    }

    /** The highest mark of those spoken of. */
    int most(ToIntFunction<Entity> mark) {
        return recent.stream().mapToInt(mark).max().orElse(0);
    }

    /** The latest subject of any clause that fits, or null. */
    @Nullable Mention subject(Predicate<Mention> fits) {
        for (int i = subjects.size() - 1; i >= 0; i--) {
            if (fits.test(subjects.get(i))) {
                return subjects.get(i);
            }
        }
        return null;
    }

    void near(@Nullable Mention mention) {
        near = mention;
    }

    @Nullable Mention topic() {
        return topic;
    }

    List<Entity> pair() {
        return pair.isEmpty()
                ? lastTwo(e ->
                        e.kind() == ParticipantKind.PERSON || e.kind() == ParticipantKind.STATE)
                : pair;
    }

    /** The states of the two parties, as entities. */
    List<Entity> pairOfStates() {
        List<Entity> out = new ArrayList<>();
        for (Entity party : pair) {
            addState(party.state(), out);
        }
        boolean central =
                out.size() == 2
                        && out.stream().allMatch(e -> rank(Objects.requireNonNull(e.state())) < 3);
        if (here.size() == 2) {
            out.clear();
            here.forEach(id -> addState(id, out));
        } else if (!central) {
            out.clear();
            told.keySet().stream()
                    .filter(id -> rank(id) < 2)
                    .sorted()
                    .forEach(id -> addState(id, out));
        }
        return out.size() == 2 ? List.copyOf(out) : List.of();
    }

    /** How many states the article has named more often. */
    private long rank(String id) {
        int own = told.getOrDefault(id, 0);
        long more = told.values().stream().filter(n -> n > own).count();
        return more + told.keySet().stream().filter(k -> isFirst(k, id, own)).count();
    }

    /** Among equals the code decides, so that the order is the same on every run. */
    private boolean isFirst(String other, String id, int own) {
        return told.getOrDefault(other, 0) == own && other.compareTo(id) < 0;
    }

    private void addState(@Nullable String id, List<Entity> out) {
        @Nullable Entity entity = id == null ? null : state(id);
        if (entity != null && !out.contains(entity)) {
            out.add(entity);
        }
    }

    /** A state as an entity of this article, or null for an unknown code. */
    @Nullable Entity state(String id) {
        @Nullable Entity known = states.get(id);
        World.@Nullable State row = lexicon.state(id);
        if (known != null || row == null) {
            return known;
        }
        Entity made =
                new Entity(ParticipantKind.STATE, row.name())
                        .identify(row.id(), row.name(), row.nameEn())
                        .in(row.id())
                        .gender(row.gender());
        states.put(id, made);
        return made;
    }

    List<Entity> lastTwo(Predicate<Entity> fits) {
        List<Entity> out = new ArrayList<>(2);
        for (int i = recent.size() - 1; i >= 0 && out.size() < 2; i--) {
            if (fits.test(recent.get(i))) {
                out.addFirst(recent.get(i));
            }
        }
        return out.size() == 2 ? out : List.of();
    }

    @Nullable Entity latest(Predicate<Entity> fits) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (fits.test(recent.get(i))) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The latest named person who holds an office, by its id or by the title's head word. */
    @Nullable Entity holder(Entity office) {
        String head = head(office.role());
        return latest(e ->
                e != office
                        && e.kind() == ParticipantKind.PERSON
                        && e.role() != null
                        && !e.name().equals(e.role())
                        && (office.state() == null || office.state().equals(e.state()))
                        && agrees(e.gender(), office.gender())
                        && (!office.office().isEmpty()
                                ? office.office().equals(e.office())
                                : isWord(office) && head(e.role()).equals(head)));
    }

    /**
     * Whom a bare الحركة or الجيش means: the latest body of that kind that has a name; null for
     * another body.
     */
    @Nullable Entity body(Entity bare) {
        String name = Letters.fold(bare.name());
        if (name.indexOf(' ') >= 0 || !name.startsWith("\u0627\u0644")) {
            return null;
        }
        String head = name.substring(2);
        return latest(e ->
                e != bare
                        && isNamed(e)
                        && (starts(e.name(), head)
                                || e.aliases().stream().anyMatch(a -> starts(a, head))));
    }

    private static boolean isNamed(Entity entity) {
        return entity.kind() == ParticipantKind.GROUP
                || entity.kind() == ParticipantKind.ORGANISATION;
    }

    private static boolean starts(String name, String head) {
        String folded = Letters.fold(name);
        return folded.startsWith(head + " ") || folded.startsWith("\u0627\u0644" + head + " ");
    }

    private static boolean isWord(Entity office) {
        return !office.name().contains(" ") || office.state() != null;
    }

    private static String head(@Nullable String role) {
        if (role == null) {
            return "";
        }
        String folded = Letters.fold(role);
        int space = folded.indexOf(' ');
        String word = space < 0 ? folded : folded.substring(0, space);
        return word.startsWith("\u0627\u0644") ? word.substring(2) : word;
    }

    static boolean agrees(Gender a, Gender b) {
        return a == Gender.ANY || b == Gender.ANY || a == b;
    }
}
