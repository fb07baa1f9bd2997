package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Node;
import isnad.model.Span;
import isnad.text.Mention;
import isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence say an act: the evidence. */
final class Extent {
    /** What stands further off than this many tokens does not lengthen the evidence. */
    private static final int NEAR = 30;

    private Extent() {}

    /** From the predicate to the last of its arguments and participants in the sentence. */
    static Span of(
            Sentence sentence, Node node, FrameMatcher.Fit fit, Sides sides, @Nullable Node above) {
        Span out = sentence.token(node.token()).span();
        if (above != null && above.clause() == node.clause()) {
            out = out.hull(sentence.token(above.token()).span());
        }
        for (Party party : sides.all()) {
            out = isNear(sentence, node, party) ? out.hull(party.span()) : out;
        }
        return withArguments(sentence, node, fit, out);
    }

    private static Span withArguments(
            Sentence sentence, Node node, FrameMatcher.Fit fit, Span core) {
        Span out = fit.with() == null ? core : core.hull(words(sentence, fit.with()));
        for (Argument argument : node.arguments()) {
            boolean near = Math.abs(argument.at() - node.token()) < NEAR;
            out = near ? out.hull(words(sentence, argument)) : out;
        }
        return out;
    }

    private static Span words(Sentence sentence, Argument argument) {
        return sentence.span(argument.at(), Math.max(argument.at() + 1, argument.end()));
    }

    private static boolean isNear(Sentence sentence, Node node, Party party) {
        Mention mention = party.mention();
        boolean near = mention == null || Math.abs(mention.from() - node.token()) < NEAR;
        return near && sentence.span().contains(party.span());
    }
}
