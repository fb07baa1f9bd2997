package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the clauses of an article in order and settles whom pronouns, titles without names
 * and left-out subjects mean, by agreement, recency and who was the subject before.
 */
public final class DiscourseReader {
    /** Under these prepositions a pronoun mostly means what was said, not who said it. */
    private static final Set<String> THINGS = Set.of("\u0641\u064A", "\u062E\u0644\u0627\u0644");

    /** جمع، ضم: what meetings do with those who meet. */
    private static final Set<String> GATHERS = Set.of("\u062C\u0645\u0639", "\u0636\u0645");

    /** الذين، اللواتي. */
    private static final Set<String> PEOPLE =
            Set.of("\u0627\u0644\u0630\u064A\u0646", "\u0627\u0644\u0644\u0648\u0627\u062A\u064A");

    /** اللذان، اللذين، اللتان، اللتين. */
    private static final Set<String> PAIRS =
            Set.of(
                    "\u0627\u0644\u0644\u0630\u0627\u0646",
                    "\u0627\u0644\u0644\u0630\u064A\u0646",
                    "\u0627\u0644\u0644\u062A\u0627\u0646",
                    "\u0627\u0644\u0644\u062A\u064A\u0646");

    /**
     * Under these prepositions stands where and from whom, not the other side: في، عن، عبر، لدى.
     */
    private static final Set<String> SETTING =
            Set.of(
                    "\u0641\u064A",
                    "\u0639\u0646",
                    "\u0639\u0628\u0631",
                    "\u0644\u062F\u064A",
                    "\u062E\u0644\u0627\u0644");

    private static final Set<Mention.Kind> MANY = Set.of(Mention.Kind.CROWD, Mention.Kind.BLOC);

    private static final Set<String> UNIONS = Set.of("UNO", "EUU");

    private final Lexicon lexicon;

    public DiscourseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Settles all sentences of one article, each with its clauses. */
    public Discourse read(List<Sentence> sentences, List<List<Clause>> clauses) {
        var pass = new Pass(new Salience(lexicon), new Discourse());
        for (int i = 0; i < sentences.size(); i++) {
            for (Clause clause : clauses.get(i)) {
                pass.clause(sentences.get(i), clause);
            }
            pass.endSentence(clauses.get(i));
        }
        return pass.discourse;
    }

    /** متحدث باسم التحالف، ناطقة: one of several, whoever spoke before. */
    private static boolean isSomeVoice(String office) {
        return office.startsWith("\u0645\u062A\u062D\u062F\u062B")
                || office.startsWith("\u0646\u0627\u0637\u0642");
    }

    private record Pass(Salience salience, Discourse discourse) {
        void clause(Sentence sentence, Clause clause) {
            List<Mention> subject = clause.subject();
            List<Mention> understood = understood(clause);
            discourse.understand(clause, understood);
            discourse.act(
                    clause, subject.isEmpty() && !hasForeignSubject(clause) ? understood : subject);
            clause.before().forEach(a -> argument(sentence, clause, a));
            clause.adjuncts().forEach(a -> argument(sentence, clause, a));
            Node verb = clause.verb();
            if (verb != null) {
                verb.arguments().forEach(a -> argument(sentence, clause, a));
            }
            clause.nouns().forEach(n -> n.arguments().forEach(a -> argument(sentence, clause, a)));
            together(clause);
            if (subject.size() == 1) {
                salience.near(subject.getFirst());
                salience.acted(subject.getFirst());
                if (clause.link() != Link.RELATIVE) {
                    salience.led(discourse.entities(subject.getFirst()));
                }
            }
        }

        private void argument(Sentence sentence, Clause clause, Argument argument) {
            for (Mention mention : argument.mentions()) {
                List<Entity> meant = meant(clause, argument, mention);
                discourse.resolve(mention, meant, sentence.span(mention.from(), mention.to()));
                if (mention.kind() != Mention.Kind.PLACE) {
                    salience.saw(mention, meant);
                }
            }
            for (Mention described : argument.described()) {
                Span span = sentence.span(described.from(), described.to());
                discourse.resolve(described, described.entities(), span);
            }
            if (argument.mentions().size() == 2
                    && (argument.isBare() || argument.preposition().equals("\u0628\u064A\u0646"))) {
                salience.together(
                        argument.mentions().stream()
                                .filter(m -> !MANY.contains(m.kind()))
                                .flatMap(m -> discourse.entities(m).stream())
                                .toList());
            }
        }

        private List<Entity> meant(Clause clause, Argument argument, Mention mention) {
            World.@Nullable Anaphor pointer = mention.pointer();
            if (pointer == null && mention.kind() == Mention.Kind.BODY) {
                @Nullable Entity before = salience.body(mention.entity());
                return before == null ? mention.entities() : List.of(before);
            }
            if (pointer == null) {
                @Nullable Entity holder =
                        mention.kind() == Mention.Kind.OFFICE
                                        && mention.number() == Number.SINGULAR
                                        && !isSomeVoice(mention.entity().name())
                                ? salience.holder(mention.entity())
                                : null;
                return holder == null ? mention.entities() : List.of(holder);
            }
            return switch (pointer.refers()) {
                case "both" -> salience.pair();
                case "states" -> states(clause, argument);
                case "persons" -> salience.lastTwo(e -> e.kind() == ParticipantKind.PERSON);
                case "latter" -> latter(pointer.gender());
                case "medium" -> one(salience.latest(e -> e.medium() != null));
                case "country" -> country(clause);
                case "dignitary" -> dignitary(mention, pointer.gender());
                case Pronouns.PRONOUN -> pronoun(clause, argument, mention);
                case "statement" -> mention.entities();
                default -> List.of();
            };
        }

        /** وافقت أنقرة على دعوة [البلدين]: neither of them is the one that acts. */
        private List<Entity> states(Clause clause, Argument argument) {
            List<Entity> acting =
                    argument == clause.subjectArgument()
                            ? List.of()
                            : entities(discourse.actors(clause));
            List<Entity> two = salience.pairOfStates();
            boolean another = acting.size() == 1 && two.contains(acting.getFirst());
            boolean between = argument.preposition().equals("\u0628\u064A\u0646");
            return another && !between && !argument.isGenitive()
                    ? salience.lastTwo(e -> isState(e) && !acting.contains(e))
                    : two;
        }

        private static boolean isState(Entity entity) {
            return entity.kind() == ParticipantKind.STATE;
        }

        /** هذا الأخير: the latest person, else the latest state or group. */
        private List<Entity> latter(Gender gender) {
            @Nullable Entity person =
                    salience.latest(e ->
                            e.kind() == ParticipantKind.PERSON
                                    && Salience.agrees(e.gender(), gender)
                                    && gender != Gender.FEMININE);
            return one(
                    person == null
                            ? salience.latest(
                                    e -> isParty(e) && Salience.agrees(e.gender(), gender))
                            : person);
        }

        /** سموه، معاليه: who has most of that style, else acted most, else the latest person. */
        private List<Entity> dignitary(Mention mention, Gender gender) {
            Predicate<Entity> fits =
                    e -> e.kind() == ParticipantKind.PERSON && Salience.agrees(e.gender(), gender);
            String style = mention.entity().name();
            int most = salience.most(e -> fits.test(e) ? Styles.shared(style, e) : 0);
            Predicate<Entity> styled = e -> fits.test(e) && Styles.shared(style, e) >= most;
            @Nullable Entity leader = salience.leader(styled);
            return one(leader == null ? salience.latest(styled) : leader);
        }

        private static boolean isParty(Entity entity) {
            return entity.kind() == ParticipantKind.PERSON
                    || entity.kind() == ParticipantKind.STATE
                    || entity.kind() == ParticipantKind.GROUP;
        }

        private static List<Entity> one(@Nullable Entity entity) {
            return entity == null ? List.of() : List.of(entity);
        }

        /** بلاده: the state of who acts. */
        private List<Entity> country(Clause clause) {
            for (Clause c = clause; c != null; c = c.parent()) {
                for (Mention actor : discourse.actors(c)) {
                    for (Entity entity : discourse.entities(actor)) {
                        if (entity.state() != null && entity.kind() != ParticipantKind.STATE) {
                            return one(salience.state(entity.state()));
                        }
                    }
                }
            }
            return List.of();
        }

        private List<Entity> pronoun(Clause clause, Argument argument, Mention mention) {
            Argument antecedent = clause.antecedent();
            if (clause.link() == Link.RELATIVE
                    && !argument.isGenitive()
                    && !clause.opener().isEmpty()
                    && !isGathered(clause, antecedent)) {
                return antecedent == null || clause.opener().contains("\u0645\u0627")
                        ? List.of()
                        : entities(antecedent.mentions());
            }
            if (mention.number() == Number.DUAL) {
                return salience.pair();
            }
            if (THINGS.contains(argument.preposition())) {
                return List.of();
            }
            if (mention.number() == Number.PLURAL) {
                return one(salience.latest(e -> e.kind() == ParticipantKind.GROUP));
            }
            List<Entity> acting = entities(discourse.actors(clause));
            boolean possessive = argument.isGenitive();
            if (possessive && acting.size() == 1 && fits(acting.getFirst(), mention)) {
                return acting;
            }
            @Nullable Mention topic = salience.near() == null ? salience.topic() : salience.near();
            List<Entity> before = topic == null ? List.of() : discourse.entities(topic);
            if (before.size() == 1
                    && fits(before.getFirst(), mention)
                    && !acting.contains(before.getFirst())) {
                return before;
            }
            @Nullable Entity near = salience.latest(e -> fits(e, mention) && !acting.contains(e));
            return near == null ? one(salience.latest(e -> fits(e, mention))) : one(near);
        }

        /** القمة التي [جمعته] بنظيره: the noun acts, and the pronoun means somebody else. */
        private static boolean isGathered(Clause clause, @Nullable Argument antecedent) {
            Node noun = antecedent == null ? null : antecedent.node();
            return noun != null
                    && clause.subjectArgument() == null
                    && clause.verb() != null
                    && GATHERS.contains(clause.verb().lemma());
        }

        private List<Entity> entities(List<Mention> mentions) {
            return mentions.stream().flatMap(m -> discourse.entities(m).stream()).toList();
        }

        private static boolean fits(Entity entity, Mention pronoun) {
            boolean person = entity.kind() == ParticipantKind.PERSON;
            if (pronoun.gender() == Gender.FEMININE) {
                return person
                        ? entity.gender() == Gender.FEMININE
                        : entity.gender() != Gender.MASCULINE;
            }
            return person
                    ? entity.gender() != Gender.FEMININE
                    : entity.kind() == ParticipantKind.UNNAMED
                            || entity.kind() == ParticipantKind.STATE
                                    && entity.gender() == Gender.MASCULINE;
        }

        /** Who acts where the clause leaves it out. */
        private List<Mention> understood(Clause clause) {
            Node verb = clause.verb();
            if (verb == null) {
                return List.of();
            }
            if (verb.analysis().form().person() == 1) {
                return speaker(clause);
            }
            if (clause.isImpersonal()) {
                return List.of();
            }
            Argument charged = clause.charged();
            if (charged != null) {
                return charged.mentions();
            }
            List<Mention> senders = Senders.of(clause);
            List<Mention> elsewhere = senders.isEmpty() ? Guests.of(clause) : senders;
            if (!elsewhere.isEmpty()) {
                return elsewhere;
            }
            Argument antecedent = clause.antecedent();
            boolean thing =
                    antecedent != null && antecedent.mentions().isEmpty() && isResumed(verb);
            if (clause.link() == Link.RELATIVE && antecedent != null && !thing) {
                return antecedent.mentions().isEmpty() || isObjectRelative(clause)
                        ? List.of()
                        : about(clause, antecedent.mentions());
            }
            Clause joined = clause.joined();
            if (joined != null && !agreeing(joined, verb).isEmpty()) {
                return agreeing(joined, verb);
            }
            boolean several = !verb.isVerb() || verb.analysis().form().number() == Number.PLURAL;
            if (joined != null && several && hasForeignSubject(joined)) {
                return List.of();
            }
            Clause parent = clause.parent();
            if (parent != null
                    && clause.link() != Link.QUOTE
                    && !agreeing(parent, verb).isEmpty()) {
                return agreeing(parent, verb);
            }
            Mention near = salience.near();
            if (near != null && clause.hasPronounSubject() && agrees(near, verb)) {
                return List.of(near);
            }
            Mention topic = salience.topic();
            if (topic != null && agrees(topic, verb)) {
                return List.of(topic);
            }
            @Nullable Mention before = salience.subject(m -> agrees(m, verb));
            return before == null ? List.of() : List.of(before);
        }

        /** مودي وشريف [اللذان] زارا: a dual or plural means all that stand before it. */
        private static List<Mention> about(Clause clause, List<Mention> before) {
            boolean all =
                    PEOPLE.contains(clause.opener())
                            || before.size() == 2 && PAIRS.contains(clause.opener());
            return all ? before : List.of(before.getLast());
        }

        /** A noun of the sentence that is no mention acts: تركزت المحادثة. */
        private static boolean hasForeignSubject(Clause clause) {
            Argument subject = clause.subjectArgument();
            return subject != null && subject.mentions().isEmpty();
        }

        /** الذي زاره الوزير، الذين أفرج عنهم: the verb has another subject. */
        private static boolean isObjectRelative(Clause clause) {
            Node verb = Objects.requireNonNull(clause.verb());
            boolean several = clause.opener().equals("\u0627\u0644\u0630\u064A\u0646");
            return several && verb.analysis().form().number() == Number.SINGULAR
                    || verb.arguments().stream()
                            .anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
        }

        /** اتصالات يقوم بها: a pronoun stands for the noun that the clause is about. */
        private static boolean isResumed(Node verb) {
            return verb.arguments().stream()
                    .flatMap(a -> a.mentions().stream())
                    .anyMatch(m ->
                            m.pointer() != null && m.pointer().refers().equals(Pronouns.PRONOUN));
        }

        private List<Mention> agreeing(Clause clause, Node verb) {
            List<Mention> actors = discourse.actors(clause);
            boolean all = !actors.isEmpty() && actors.stream().allMatch(m -> agrees(m, verb));
            return all || actors.size() > 1 ? actors : List.of();
        }

        private boolean agrees(Mention mention, Node verb) {
            Gender gender = verb.analysis().form().gender();
            List<Entity> meant = discourse.entities(mention);
            if (meant.isEmpty()
                    || verb.analysis().form().number() == Number.DUAL && meant.size() == 1) {
                return verb.analysis().form().number() == Number.DUAL;
            }
            if (isCrowdVerb(verb) && meant.size() == 1 && isSomebody(mention)) {
                return false;
            }
            Gender own =
                    mention.kind() == Mention.Kind.PERSON
                            ? meant.getFirst().gender()
                            : mention.gender();
            return Salience.agrees(
                    own == Gender.ANY && mention.kind() == Mention.Kind.PERSON
                            ? Gender.MASCULINE
                            : own,
                    gender);
        }

        /** قالوا، يطالبون: no single person or state does what several do. */
        private static boolean isCrowdVerb(Node verb) {
            WordForm form = verb.analysis().form();
            boolean several = form.number() == Number.PLURAL && form.person() == 3;
            return form.pos().isVerb() && several && form.gender() == Gender.MASCULINE;
        }

        private static boolean isSomebody(Mention mention) {
            boolean one = mention.number() == Number.SINGULAR;
            boolean office = mention.kind() == Mention.Kind.OFFICE && one;
            return office
                    || mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.STATE;
        }

        /** نسعى: who speaks the quotation. */
        private List<Mention> speaker(Clause clause) {
            for (Clause c = clause; c != null; c = c.parent()) {
                boolean speech = c.link() == Link.QUOTE || c.link() == Link.CONTENT;
                Clause parent = c.parent();
                if (speech && parent != null && !discourse.actors(parent).isEmpty()) {
                    return discourse.actors(parent);
                }
            }
            Mention topic = salience.topic();
            return topic == null ? List.of() : List.of(topic);
        }

        /** Subject and counterpart of one verb belong together. */
        private void together(Clause clause) {
            Node verb = clause.verb();
            if (verb == null) {
                return;
            }
            List<Entity> parties = new ArrayList<>(represented(clause));
            List<Mention> actors = discourse.actors(clause);
            Stream<Mention> others =
                    verb.arguments().stream()
                            .filter(a -> !SETTING.contains(a.preposition()))
                            .flatMap(a -> a.mentions().stream());
            Stream.concat(actors.stream(), others)
                    .filter(m -> !MANY.contains(m.kind()))
                    .forEach(m -> parties.addAll(discourse.entities(m)));
            clause.nouns()
                    .forEach(n ->
                            n.arguments().stream()
                                    .filter(a -> a.preposition().equals("\u0645\u0639"))
                                    .forEach(a -> parties.addAll(entities(a.mentions()))));
            if (clause.joined() != null && parties.size() == 1) {
                parties.addAll(0, entities(discourse.understood(clause)));
            }
            salience.together(parties.stream().filter(Pass::isSide).toList());
        }

        /** ممثلو [فتح وحماس]: for whom the subject acts. */
        private List<Entity> represented(Clause clause) {
            Argument subject = clause.subjectArgument();
            Node noun = subject == null ? null : subject.node();
            return noun == null
                    ? List.of()
                    : noun.arguments().stream()
                            .filter(Argument::isGenitive)
                            .flatMap(a -> entities(a.mentions()).stream())
                            .toList();
        }

        /** Persons, states, groups and the bodies of a state may be one of two sides. */
        private static boolean isSide(Entity entity) {
            return switch (entity.kind()) {
                case PERSON, STATE, GROUP -> entity.place() == null;
                case ORGANISATION -> entity.medium() == null && isNational(entity.state());
                default -> false;
            };
        }

        private static boolean isNational(@Nullable String state) {
            return state != null && !UNIONS.contains(state);
        }

        void endSentence(List<Clause> clauses) {
            salience.near(null);
            salience.endSentence();
            for (Clause clause : clauses) {
                List<Mention> actors = discourse.actors(clause);
                if (clause.link() == Link.MAIN
                        && clause.verb() != null
                        && actors.size() == 1
                        && !discourse.entities(actors.getFirst()).isEmpty()) {
                    salience.topic(actors.getFirst());
                    return;
                }
            }
        }
    }
}
