package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Described;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Role;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.EventType;
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
    static final int DEPTH = 3;
    private static final Set<String> DAYS =
            Set.of(
                    "\u064A\u0648\u0645",
                    "\u0635\u0628\u0627\u062D",
                    "\u0645\u0633\u0627\u0621",
                    "\u0644\u064A\u0644\u0647",
                    "\u0645\u0627\u0636\u064A",
                    "\u0645\u0642\u0628\u0644",
                    "\u062C\u0627\u0631\u064A");

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

    /** المزيد من الدول، عدد من المتظاهرين: whom a noun only counts. */
    List<Party> counted(Node noun) {
        for (Argument argument : noun.arguments()) {
            boolean many =
                    argument.preposition().equals("\u0645\u0646")
                            && argument.mentions().stream().allMatch(Parties::isMany);
            if (many && !argument.mentions().isEmpty()) {
                return of(argument.mentions());
            }
        }
        return List.of();
    }

    private static boolean isMany(Mention mention) {
        return switch (mention.kind()) {
            case BLOC, CROWD -> true;
            case OFFICE -> mention.number() == Number.PLURAL;
            default -> false;
        };
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
            case OBJECT -> verb ? object(sentence, node) : genitive(node);
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
                    with == null
                            ? List.of()
                            : with.node() == null
                                    ? states(with.mentions())
                                    : nisbas(sentence, with.node());
            case NOBODY -> List.of();
            case PLACE -> under(node, "\u0641\u064A", DEPTH);
            case PREPOSITION -> beside(node, role.preposition());
        };
    }

    /** What stands under a preposition, or under one of two words: إلى جانب [السعودية]. */
    private List<Party> beside(Node node, String preposition) {
        int space = preposition.indexOf(' ');
        return space < 0
                ? under(node, preposition, DEPTH)
                : under(
                        node,
                        preposition.substring(0, space),
                        preposition.substring(space + 1),
                        DEPTH);
    }

    private List<Party> under(Node node, String preposition, String noun, int depth) {
        for (Argument argument : node.arguments()) {
            Node child = argument.node();
            if (child != null
                    && argument.preposition().equals(preposition)
                    && child.lemma().equals(noun)) {
                return genitive(child);
            }
            List<Party> deeper =
                    child == null || depth == 0
                            ? List.of()
                            : under(child, preposition, noun, depth - 1);
            if (!deeper.isEmpty()) {
                return deeper;
            }
        }
        return List.of();
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

    static @Nullable Node genitiveNoun(Node node) {
        for (Argument argument : node.arguments()) {
            if (argument.isGenitive() && argument.node() != null) {
                return argument.node();
            }
        }
        return null;
    }

    /** The direct object: a suffix, or a bare mention that is not the subject. */
    List<Party> object(Sentence sentence, Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        for (Argument argument : verb.arguments()) {
            if (argument.preposition().equals(Clause.SUFFIX)) {
                return of(argument.mentions());
            }
        }
        for (Argument argument : verb.arguments()) {
            if (argument.isBare() && argument != subject && !isDay(argument.node())) {
                return argument.node() == null
                        ? of(argument.mentions())
                        : ownersOrPeople(sentence, argument.node());
            }
        }
        return List.of();
    }

    /** استقبل يوم (الثلاثاء) الماضي السفير: a word of time is no object. */
    private static boolean isDay(@Nullable Node node) {
        return node != null && node.nounKeys().stream().anyMatch(DAYS::contains);
    }

    /** Whoever the object belongs to; or its own people, as a crowd: منعت قطر [مواطنيها]. */
    private List<Party> ownersOrPeople(Sentence sentence, Node noun) {
        List<Party> owners = genitives(noun);
        if (!noun.analysis().hasSuffix() || !isPeople(sentence, noun)) {
            return owners;
        }
        Described crowd = Described.of(page, sentence, noun, ParticipantKind.GROUP);
        String state = owners.isEmpty() ? null : owners.getFirst().entity().state();
        return List.of(new Party(crowd.entity().in(state), null, noun, crowd.span()));
    }

    private boolean isPeople(Sentence sentence, Node noun) {
        String folded = sentence.token(noun.token()).folded();
        int end = folded.length() - noun.analysis().suffix().length();
        String stem = folded.substring(noun.analysis().clitics().length(), end);
        return isCrowd(stem) || stem.endsWith("\u064A") && isCrowd(stem + "\u0646");
    }

    private boolean isCrowd(String word) {
        int node = lexicon.names().next(Gazetteer.ROOT, lexicon.names().word(word));
        return node != Gazetteer.NONE
                && lexicon.names().senses(node).stream().anyMatch(Parties::isPeople);
    }

    private static boolean isPeople(Sense sense) {
        return sense instanceof Sense.CrowdName(World.Crowd crowd) && crowd.kind().equals("people");
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

    /** طائرة مساعدات [كويتية]: the nisba of a noun, or of the noun in its genitive. */
    private List<Party> nisbas(Sentence sentence, Node node) {
        List<Party> own = nisba(sentence, node);
        Node child = own.isEmpty() ? genitiveNoun(node) : null;
        return child == null ? own : nisba(sentence, child);
    }

    /** Who stands under a preposition beside a node, or beside what it carries. */
    List<Party> under(Node node, String preposition, int depth) {
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
        Entity home =
                new Entity(ParticipantKind.STATE, state.name())
                        .identify(state.id(), state.name(), state.nameEn())
                        .in(state.id());
        return home;
    }

    /** A place as a party: its state where states deal with one another, else the place itself. */
    Party reached(Party party, EventType type) {
        World.@Nullable Place place = party.entity().place();
        if (place == null) {
            return party;
        }
        return type.isSymmetric()
                ? home(party)
                : Acts.reachesStates(type)
                        ? new Party(
                                town(party.entity(), place),
                                party.mention(),
                                party.node(),
                                party.span())
                        : party;
    }

    /** A town that is struck, known by its state too. */
    private Entity town(Entity entity, World.Place place) {
        World.@Nullable State state = entity.state() == null ? null : lexicon.state(entity.state());
        Entity town =
                new Entity(entity.kind(), entity.name())
                        .identify(place.id(), place.name(), place.nameEn())
                        .in(entity.state());
        entity.aliases().forEach(town::alias);
        return state == null ? town : town.alias(state.name());
    }
}
