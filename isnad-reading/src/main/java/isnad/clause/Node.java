package isnad.clause;

import isnad.lexicon.WordForm;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verb or noun with what stands by it. */
public final class Node {
    /** قرار، نية، خطة، عزم، رغبة، حق، محاولة. */
    private static final Set<String> RESOLVES =
            Set.of(
                    "\u0642\u0631\u0627\u0631",
                    "\u0646\u064A\u0647",
                    "\u062E\u0637\u0647",
                    "\u0639\u0632\u0645",
                    "\u0631\u063A\u0628\u0647",
                    "\u062D\u0642",
                    "\u0645\u062D\u0627\u0648\u0644\u0647");

    private final int token;
    private final Analysis analysis;
    private final Token word;
    private @Nullable List<String> verbKeys;
    private @Nullable List<String> nounKeys;
    private final Clause clause;
    private final @Nullable Node parent;
    private final String preposition;
    private final boolean genitive;
    private final List<Argument> arguments = new ArrayList<>(4);
    private final List<World.State> nisbas = new ArrayList<>(1);
    private final List<String> adjectives = new ArrayList<>(2);
    private final boolean bareMasculine;
    private final boolean soundPlural;
    private boolean definite;
    private @Nullable Clause relative;

    Node(
            int token,
            Token word,
            Analysis analysis,
            Clause clause,
            @Nullable Node parent,
            String preposition,
            boolean genitive) {
        this.token = token;
        this.analysis = analysis;
        this.bareMasculine = takesTanwin(word);
        this.soundPlural = isSoundPlural(word);
        this.word = word;
        this.clause = clause;
        this.parent = parent;
        this.preposition = preposition;
        this.genitive = genitive;
        this.definite = analysis.clitics().article() || analysis.hasSuffix();
    }

    /** Its token in the sentence. */
    public int token() {
        return token;
    }

    public Analysis analysis() {
        return analysis;
    }

    /** The folded lemma. */
    public String lemma() {
        return analysis.form().key();
    }

    /** The folded lemmas of all verbs whose form (or masdar, or participle) this can be. */
    public List<String> verbKeys() {
        if (verbKeys == null) {
            verbKeys = WordKeys.verbs(word, analysis);
        }
        return verbKeys;
    }

    /** The folded singulars of all nouns whose form this can be; empty for a verb. */
    public List<String> nounKeys() {
        if (nounKeys == null) {
            nounKeys = WordKeys.nouns(word, analysis);
        }
        return nounKeys;
    }

    public boolean isVerb() {
        return analysis.form().pos().isVerb();
    }

    public Clause clause() {
        return clause;
    }

    /** The first relative clause about it, or null. */
    public @Nullable Clause relative() {
        return relative;
    }

    void relative(Clause about) {
        relative = relative == null ? about : relative;
    }

    /** The verb or noun that it depends on, or null. */
    public @Nullable Node parent() {
        return parent;
    }

    /** The preposition between parent and this; empty for none. */
    public String preposition() {
        return preposition;
    }

    /** Whether it is the genitive of its parent. */
    public boolean isGenitive() {
        return genitive;
    }

    public List<Argument> arguments() {
        return arguments;
    }

    /** States whose nisba stands as an adjective on it. */
    public List<World.State> nisbas() {
        return nisbas;
    }

    /**
     * وفد (not وفدا): by its letters it can only be a subject. (A masdar may go on: طلب ترحيل من …)
     */
    boolean isNominative() {
        return soundPlural
                || bareMasculine && nominal() && arguments.stream().noneMatch(Argument::isGenitive);
    }

    private boolean nominal() {
        WordForm form = analysis.form();
        return !definite
                && !form.construct()
                && form.pos() != WordForm.Pos.MASDAR
                && form.number() == WordForm.Number.SINGULAR
                && form.gender() == WordForm.Gender.MASCULINE;
    }

    /** مقاتلون، مقاتلو المعارضة: the plural in واو is a nominative. */
    private boolean isSoundPlural(Token word) {
        String folded = word.folded();
        boolean ends = folded.endsWith("\u0648\u0646") || folded.endsWith("\u0648");
        return ends && analysis.form().number() == WordForm.Number.PLURAL;
    }

    /** Whether a masculine accusative would show: letters that take a written tanwin. */
    private static boolean takesTanwin(Token token) {
        char last = token.folded().charAt(token.folded().length() - 1);
        return "\u0627\u0647\u064A\u0621".indexOf(last) < 0;
    }

    /** Folded lemmas and forms of its other adjectives. */
    public List<String> adjectives() {
        return adjectives;
    }

    /**
     * Whether it is a resolve, which names an act behind whoever takes it: قرار مصر [سحب] قواتها.
     */
    public boolean isResolve() {
        return nounKeys().stream().anyMatch(RESOLVES::contains);
    }

    /** Whether it has the article, a suffix or a definite genitive. */
    public boolean isDefinite() {
        return definite;
    }

    void makeDefinite() {
        definite = true;
    }

    /** The last token that belongs to it, with its direct arguments. */
    public int end() {
        int end = token + 1;
        for (Argument argument : arguments) {
            end = Math.max(end, argument.end());
        }
        return end;
    }

    @Override
    public String toString() {
        return preposition + "|" + analysis.form().lemma();
    }
}
