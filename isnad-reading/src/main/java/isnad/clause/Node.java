package isnad.clause;

import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb or noun with what stands by it. */
public final class Node {
    private final int token;
    private final Analysis analysis;
    private final List<String> verbKeys;
    private final List<String> nounKeys;
    private final Clause clause;
    private final @Nullable Node parent;
    private final String preposition;
    private final boolean genitive;
    private final List<Argument> arguments = new ArrayList<>(4);
    private final List<World.State> nisbas = new ArrayList<>(1);
    private final List<String> adjectives = new ArrayList<>(2);
    private boolean definite;

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
        this.verbKeys = WordKeys.verbs(word, analysis);
        this.nounKeys = WordKeys.nouns(word, analysis);
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
        return verbKeys;
    }

    /** The folded singulars of all nouns whose form this can be; empty for a verb. */
    public List<String> nounKeys() {
        return nounKeys;
    }

    public boolean isVerb() {
        return analysis.form().pos().isVerb();
    }

    public Clause clause() {
        return clause;
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

    /** Folded lemmas and forms of its other adjectives. */
    public List<String> adjectives() {
        return adjectives;
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
