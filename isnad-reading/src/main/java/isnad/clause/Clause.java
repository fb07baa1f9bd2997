package isnad.clause;

import isnad.model.TimeExpression;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clause: at most one finite verb, its subject, and the words around it. */
public final class Clause {
    /** How a clause hangs on the one above. */
    public enum Link {
        MAIN,
        /** أن، إن and what they introduce. */
        CONTENT,
        /** الذي, or a verb behind an indefinite noun. */
        RELATIVE,
        /** عندما، إذا، بعدما … */
        ADVERBIAL,
        /** Words in quotation marks. */
        QUOTE,
        /** A verb that completes another: بدأ يتحدث. */
        COMPLEMENT
    }

    /** The "preposition" of a pronoun suffix on the verb, which is its object. */
    public static final String SUFFIX = "+";

    private final Link link;
    private final @Nullable Clause parent;
    private final int from;
    private final String opener;
    private final List<Argument> before = new ArrayList<>(1);
    private final List<Argument> adjuncts = new ArrayList<>(1);
    private final List<String> particles = new ArrayList<>(2);
    private final List<TimeExpression> times = new ArrayList<>(1);
    private final List<Node> nouns = new ArrayList<>(4);
    private @Nullable Clause joined;
    private @Nullable Node verb;
    private @Nullable Node governor;
    private @Nullable Argument antecedent;
    private @Nullable Argument charged;
    private boolean pronounSubject;
    private boolean transitive;
    private boolean harm;
    private boolean but;
    private boolean circumstance;
    private boolean impersonal;
    private int to;

    Clause(Link link, @Nullable Clause parent, int from, String opener) {
        this.link = link;
        this.parent = parent;
        this.from = from;
        this.to = from;
        this.opener = opener;
    }

    public Link link() {
        return link;
    }

    public @Nullable Clause parent() {
        return parent;
    }

    /** First token. */
    public int from() {
        return from;
    }

    /** The token after the last one that belongs to the clause or to one below it. */
    public int to() {
        return to;
    }

    /** The folded word that opens it (ان، الذي، اذا …), or empty. */
    public String opener() {
        return opener;
    }

    /** The finite verb, or null for a clause of nouns. */
    public @Nullable Node verb() {
        return verb;
    }

    /** The predicate above that this clause completes, or null. */
    public @Nullable Node governor() {
        return governor;
    }

    /** What a relative clause is about, or null. */
    public @Nullable Argument antecedent() {
        return antecedent;
    }

    /** Whose duty the clause is: على إيران أن توقف; or null. */
    public @Nullable Argument charged() {
        return charged;
    }

    void charged(@Nullable Argument whose) {
        charged = whose;
    }

    /** The clause that this one is joined to by و and whose subject it may share, or null. */
    public @Nullable Clause joined() {
        return joined;
    }

    /** Mentions and nouns before the verb, without preposition. */
    public List<Argument> before() {
        return before;
    }

    /** Arguments under a preposition in a clause without a verb, or before its verb. */
    public List<Argument> adjuncts() {
        return adjuncts;
    }

    /** Folded particles before the verb: لم، لن، قد، سوف، كان … */
    public List<String> particles() {
        return particles;
    }

    public List<TimeExpression> times() {
        return times;
    }

    /** All nouns that stand in the clause, in order. */
    public List<Node> nouns() {
        return nouns;
    }

    /** Whether its complementizer carries a pronoun that is its subject: أنه. */
    public boolean hasPronounSubject() {
        return pronounSubject;
    }

    /**
     * The mentions that act, as far as the clause says so itself; empty where they are left out.
     */
    public List<Mention> subject() {
        @Nullable Argument argument = subjectArgument();
        return argument == null ? List.of() : argument.mentions();
    }

    /** The argument that is the subject, or null. */
    public @Nullable Argument subjectArgument() {
        return Subjects.of(this);
    }

    /** What stands before a verb that is still to come: subjects aside, adjuncts. */
    void before(Argument argument, boolean adjunct) {
        (adjunct ? adjuncts : before).add(argument);
    }

    void takeVerb(Node node) {
        verb = node;
        node.arguments().addAll(adjuncts);
    }

    void governor(@Nullable Node node) {
        governor = node;
    }

    void antecedent(@Nullable Argument argument) {
        antecedent = argument;
        if (argument != null && argument.node() != null) {
            argument.node().relative(this);
        }
    }

    /** Whether its verb takes an object, so that a lone indefinite noun is one. */
    boolean isTransitive() {
        return transitive;
    }

    void transitive(boolean value) {
        transitive = value;
    }

    /** يذكر أن، يشار إلى أن: nobody says it. */
    boolean isImpersonal() {
        return impersonal;
    }

    void impersonal(boolean value) {
        impersonal = value;
    }

    /** بعد أن، قبل أن: though أن opens it, nobody says it. */
    public boolean isCircumstance() {
        return circumstance;
    }

    void circumstance(boolean value) {
        circumstance = value;
    }

    /** Whether لكن or its like opens it. */
    boolean isBut() {
        return but;
    }

    void but(boolean value) {
        but = value;
    }

    /** Whether its verb harms somebody, so that unvocalised it may be a passive: قتل الشاب. */
    boolean isHarm() {
        return harm;
    }

    void harm(boolean value) {
        harm = value;
    }

    void joined(Clause other) {
        joined = other;
    }

    void pronounSubject(boolean value) {
        pronounSubject = value;
    }

    /** Lengthens this clause and those above it. */
    void reach(int token) {
        for (Clause c = this; c != null; c = c.parent) {
            c.to = Math.max(c.to, token);
        }
    }

    @Override
    public String toString() {
        return link + "[" + from + ".." + to + " " + opener + " " + particles + " verb=" + verb
                + "]";
    }
}
