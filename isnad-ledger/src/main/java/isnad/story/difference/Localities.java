package isnad.story.difference;

import isnad.lexicon.WordForm.Pos;
import isnad.story.difference.Difference.Kind;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Compares the streets, quarters and towns that two sentences of one matter name. */
final class Localities {
    /** Weight of shared terms from which on two sentences are on one matter. */
    private static final double SHARED = 15;

    private static final double SHARE = 0.5;

    private final Forms heads = Forms.fixed("localities.tsv");

    private record Locality(String kind, Token name, int from, int to) {}

    void compare(Account one, Account other, Collected into) {
        for (Passage here : one.passages()) {
            List<Locality> left = here.past() ? List.of() : localities(here);
            for (Passage there : left.isEmpty() ? List.<Passage>of() : other.passages()) {
                if (Matter.isOne(here, there, SHARED, SHARE)) {
                    compare(one, here, left, other, there, into);
                }
            }
        }
    }

    private void compare(
            Account one,
            Passage here,
            List<Locality> left,
            Account other,
            Passage there,
            Collected into) {
        for (Locality place : left) {
            List<Locality> same =
                    localities(there).stream().filter(p -> p.kind.equals(place.kind)).toList();
            boolean single =
                    same.size() == 1
                            && left.stream().filter(p -> p.kind.equals(place.kind)).count() == 1;
            if (single && !Alignment.same(place.name, same.getFirst().name)) {
                Locality against = same.getFirst();
                into.add(
                        Kind.PLACE,
                        one.teller(here, place.from, place.to),
                        other.teller(there, against.from, against.to));
            }
        }
    }

    /** «حي سياحي», «شوارع تؤدي»: not what stands behind every noun is its name. */
    private static boolean isName(Token token) {
        return token.isWord()
                && token.asClosed() == null
                && token.asVerb() == null
                && token.as(Pos.ADJECTIVE) == null;
    }

    private List<Locality> localities(Passage passage) {
        List<Locality> out = new ArrayList<>(1);
        for (int at = 0; at + 1 < passage.prose().size(); at++) {
            Forms.Match head = heads.at(passage.prose().words(), at);
            if (head != null && head.to() < passage.prose().size()) {
                Token name = passage.prose().word(head.to());
                if (isName(name)) {
                    out.add(new Locality(head.row().required("kind"), name, at, head.to() + 1));
                }
            }
        }
        return out;
    }
}
