package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Described;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Role;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up who stands in a role beside a node. */
final class Parties {
    static final String BETWEEN = "\u0628\u064A\u0646";
    private static final int DEPTH = 3;
    private static final Set<String> JUDGED = Set.of("", "\u0628");
    private static final Set<String> STRUCK = Set.of("", "\u0639\u0644\u064A", "\u0636\u062F");
    private static final List<String> INSIDE = List.of("\u062F\u0627\u062E\u0644", "\u0641\u064A");

    private final String page;
    private final Lexicon lexicon;
    private final Discourse discourse;

    Parties(String page, Lexicon lexicon, Discourse discourse) {
        this.page = page;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** The parties of the first role that is filled; empty where none is. */
    List<Party> first(Sentence sentence, Node node, List<Role> roles, @Nullable Argument with) {
        for (Role role : roles) {
            List<Party> found = in(sentence, node, role, with);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parties of the first role under a preposition that is filled beside another node. */
    List<Party> prepositional(Sentence sentence, Node node, List<Role> roles) {
        var prepositions = roles.stream().filter(r -> r.kind() == Role.Kind.PREPOSITION).toList();
        return first(sentence, node, prepositions, null);
    }

    /** Whose doings are judged: الموقف [السعودي]، قرار [مصر]. */
    List<Party> judged(Sentence sentence, Node node) {
        for (Argument argument : node.arguments()) {
            Node judged = argument.node();
            boolean object =
                    judged != null
                            && JUDGED.contains(argument.preposition())
                            && argument != node.clause().subjectArgument();
            List<Party> owner =
                    object
                            ? ownerOf(sentence, java.util.Objects.requireNonNull(judged))
                            : List.of();
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return List.of();
    }

    /** Whose things an act of force hits: مواقع داخل [باكستان]، منشآت [إيرانية]. */
    List<Party> struck(Sentence sentence, Node node) {
        for (Argument argument : node.arguments()) {
            Node hit = argument.node();
            if (hit != null
                    && STRUCK.contains(argument.preposition())
                    && argument != node.clause().subjectArgument()) {
                List<Party> owner = owner(sentence, hit);
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        for (String where : INSIDE) {
            List<Party> found = under(node, where, DEPTH);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> ownerOf(Sentence sentence, Node judged) {
        List<Party> nisba = nisba(sentence, judged);
        return nisba.isEmpty() ? genitive(judged) : nisba;
    }

    private List<Party> owner(Sentence sentence, Node hit) {
        List<Party> nisba = nisba(sentence, hit);
        if (!nisba.isEmpty()) {
            return nisba;
        }
        for (Argument argument : hit.arguments()) {
            if (argument.node() != null && !nisba(sentence, argument.node()).isEmpty()) {
                return nisba(sentence, argument.node());
            }
        }
        return genitive(hit);
    }

    /** المزيد من الدول، عدد من المتظاهرين: whom a noun only counts. */
    List<Party> counted(Node noun) {
        for (Argument argument : noun.arguments()) {
            boolean many =
                    argument.preposition().equals("\u0645\u0646")
                            && argument.mentions().stream()
                                    .allMatch(m ->
                                            m.kind() == Mention.Kind.BLOC
                                                    || m.kind() == Mention.Kind.CROWD);
            if (many && !argument.mentions().isEmpty()) {
                return of(argument.mentions());
            }
        }
        return List.of();
    }

    /** Somebody whom a common noun describes: سائقو الشاحنات، أحزاب إسبانية. */
    List<Party> described(Sentence sentence, Node noun) {
        List<Party> represented = under(noun, "\u0639\u0646", 0);
        for (Argument argument : noun.arguments()) {
            boolean people =
                    argument.isGenitive()
                            && argument.mentions().stream()
                                    .anyMatch(m -> m.kind() == Mention.Kind.CROWD);
            represented = people ? of(argument.mentions()) : represented;
        }
        if (!represented.isEmpty()) {
            return represented;
        }
        Described described = Described.of(page, sentence, noun, ParticipantKind.GROUP);
        return List.of(new Party(described.entity(), null, noun, described.span()));
    }

    private List<Party> in(Sentence sentence, Node node, Role role, @Nullable Argument with) {
        boolean verb = node.clause().verb() == node;
        return switch (role.kind()) {
            case SUBJECT -> verb ? of(discourse.actors(node.clause())) : genitive(node);
            case OBJECT -> verb ? object(node) : genitive(node);
            case GENITIVE -> genitive(node);
            case NISBA -> nisba(sentence, node);
            case WITH -> with == null ? List.of() : of(with.mentions());
            case WITH_GENITIVE ->
                    with == null
                            ? List.of()
                            : with.node() == null
                                    ? states(with.mentions())
                                    : genitives(with.node());
            case WITH_NISBA ->
                    with == null || with.node() == null ? List.of() : nisba(sentence, with.node());
            case PLACE -> under(node, "\u0641\u064A", DEPTH);
            case PREPOSITION -> under(node, role.preposition(), DEPTH);
        };
    }

    /** Whoever stands under من beside a verb or what it carries. */
    List<Party> from(Node verb) {
        return under(verb, "\u0645\u0646", DEPTH);
    }

    /** What stands between: both sides at once. */
    List<Party> between(Node node) {
        List<Party> own = under(node, BETWEEN, 0);
        for (Node child = genitiveNoun(node);
                own.isEmpty() && child != null;
                child = genitiveNoun(child)) {
            own = under(child, BETWEEN, 0);
        }
        return own;
    }

    private static @Nullable Node genitiveNoun(Node node) {
        for (Argument argument : node.arguments()) {
            if (argument.isGenitive() && argument.node() != null) {
                return argument.node();
            }
        }
        return null;
    }

    /** The direct object: a suffix, or a bare mention that is not the subject. */
    List<Party> object(Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        for (Argument argument : verb.arguments()) {
            if (argument.preposition().equals(Clause.SUFFIX)) {
                return of(argument.mentions());
            }
        }
        for (Argument argument : verb.arguments()) {
            if (argument.isBare() && argument != subject) {
                return argument.node() == null
                        ? of(argument.mentions())
                        : genitives(argument.node());
            }
        }
        return List.of();
    }

    /** تزويد إيران [روسيا]. */
    List<Party> objectOfMasdar(Node noun) {
        for (Argument argument : noun.arguments()) {
            if (argument.isBare() && !argument.mentions().isEmpty()) {
                return of(argument.mentions());
            }
        }
        return List.of();
    }

    List<Party> genitive(Node node) {
        for (Argument argument : node.arguments()) {
            if (argument.isGenitive() && !argument.mentions().isEmpty()) {
                return of(argument.mentions());
            }
        }
        return List.of();
    }

    /** The genitive of a noun or of the nouns in its genitive; what follows من for عدد من. */
    private List<Party> genitives(Node node) {
        List<Party> own = genitive(node);
        if (own.isEmpty()) {
            own = under(node, "\u0645\u0646", 0);
        }
        if (!own.isEmpty()) {
            return own;
        }
        for (Argument argument : node.arguments()) {
            if (argument.isGenitive() && argument.node() != null) {
                return genitives(argument.node());
            }
        }
        return List.of();
    }

    List<Party> nisba(Sentence sentence, Node node) {
        List<Party> out = new ArrayList<>(1);
        for (World.State state : node.nisbas()) {
            Entity entity =
                    new Entity(ParticipantKind.STATE, state.name())
                            .identify(state.id(), state.name(), state.nameEn())
                            .in(state.id());
            out.add(new Party(entity, null, node, sentence.token(node.token()).span()));
        }
        return out;
    }

    private List<Party> under(Node node, String preposition, int depth) {
        for (Argument argument : node.arguments()) {
            if (argument.preposition().equals(preposition)) {
                List<Party> found =
                        argument.node() == null
                                ? of(argument.mentions())
                                : depth > 0 ? genitives(argument.node()) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (depth > 0) {
            for (Argument argument : node.arguments()) {
                if (argument.node() != null && !argument.preposition().equals(preposition)) {
                    List<Party> found = under(argument.node(), preposition, depth - 1);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Mentions as parties; a place stands for its state. */
    List<Party> of(List<Mention> mentions) {
        List<Party> out = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            for (Entity entity : discourse.entities(mention)) {
                out.add(new Party(entity, mention, null, discourse.span(mention)));
            }
        }
        return out;
    }

    /** The states to which somebody or some place belongs: سفير [روسيا]، قوات [الصومال]. */
    private List<Party> states(List<Mention> mentions) {
        return of(mentions).stream()
                .map(p -> new Party(stateOf(p.entity()), p.mention(), p.node(), p.span()))
                .toList();
    }

    /** A place's state instead of the place, for acts between states. */
    Party home(Party party) {
        boolean place =
                party.entity().place() != null
                        || party.mention() != null && party.mention().kind() == Mention.Kind.OFFICE;
        return place
                ? new Party(stateOf(party.entity()), party.mention(), party.node(), party.span())
                : party;
    }

    private Entity stateOf(Entity place) {
        World.@Nullable State state = place.state() == null ? null : lexicon.state(place.state());
        if (state == null) {
            return place;
        }
        return new Entity(ParticipantKind.STATE, state.name())
                .identify(state.id(), state.name(), state.nameEn())
                .in(state.id());
    }
}
