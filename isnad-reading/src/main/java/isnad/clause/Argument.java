package isnad.clause;

import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands by a predicate: one mention or several joined by و, or a noun with its own
 * arguments.
 */
public final class Argument {
    private final String preposition;
    private final int at;
    private final boolean genitive;
    private final List<Mention> mentions = new ArrayList<>(2);
    private final List<Mention> described = new ArrayList<>(0);
    private final @Nullable Node node;
    private boolean counted;

    Argument(String preposition, int at, boolean genitive, Mention mention) {
        this.preposition = preposition;
        this.at = at;
        this.genitive = genitive;
        this.node = null;
        mentions.add(mention);
    }

    Argument(String preposition, int at, boolean genitive, Node node) {
        this.preposition = preposition;
        this.at = at;
        this.genitive = genitive;
        this.node = node;
    }

    /** A noun that stands elsewhere, as if it stood bare beside the predicate. */
    public static Argument of(Node node) {
        return new Argument("", node.token(), false, node);
    }

    /** Folded, empty for a subject, object or genitive. */
    public String preposition() {
        return preposition;
    }

    /** Its first token. */
    public int at() {
        return at;
    }

    /** Whether it follows a noun directly, as its genitive. */
    public boolean isGenitive() {
        return genitive;
    }

    /** The mentions joined in it; empty for a noun. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The noun, or null for mentions. */
    public @Nullable Node node() {
        return node;
    }

    /** Whether it is neither under a preposition nor a genitive. */
    public boolean isBare() {
        return preposition.isEmpty() && !genitive;
    }

    /** Descriptions in whose place names have come; they mean whoever the argument means. */
    List<Mention> described() {
        return described;
    }

    /** Puts the name in the place of the description before it. */
    void name(Mention mention) {
        described.add(mentions.set(mentions.size() - 1, mention));
    }

    /** Whether a number stands before it, so that its ending says nothing of its place. */
    boolean isCounted() {
        return counted;
    }

    Argument counted(boolean now) {
        counted = now;
        return this;
    }

    void join(Mention mention) {
        mentions.add(mention);
    }

    /** The token after its last. */
    public int end() {
        return mentions.isEmpty() ? at + 1 : mentions.getLast().to();
    }
}
