package isnad.story.difference;

import isnad.story.ActReader;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.story.difference.NearCopies.Found;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Compares the tellings of a line with each other, slot by slot. */
final class Tellings {
    /** More tellings say nothing new, and pairs grow with the square. */
    private static final int MOST = 40;

    private final Tokenizer tokenizer;
    private final NearCopies copies;
    private final ActReader acts;
    private final Slots slots;
    private final TermSlots terms;

    Tellings(Tokenizer tokenizer, Judge judge, NearCopies copies, ActReader acts) {
        this.tokenizer = tokenizer;
        this.copies = copies;
        this.acts = acts;
        this.slots = new Slots(judge, tokenizer);
        this.terms = new TermSlots(judge.terms(), copies, new Company(acts));
    }

    List<Difference> compare(Line line) {
        var collected = new Collected(line.id());
        List<Told> told = told(line.tellings());
        for (int i = 0; i < told.size(); i++) {
            for (Told earlier : told.subList(0, i)) {
                compare(earlier, told.get(i), collected);
            }
        }
        return collected.differences();
    }

    private List<Told> told(List<Telling> tellings) {
        List<Told> out = new ArrayList<>();
        for (Telling telling : tellings) {
            Told told = out.size() < MOST ? Told.of(telling, tokenizer, acts) : null;
            if (told != null) {
                out.add(told);
            }
        }
        return out;
    }

    private void compare(Told one, Told other, Collected into) {
        if (one.telling().article().id().equals(other.telling().article().id())) {
            return;
        }
        slots.compare(one, other, into);
        terms.compare(one, other, into);
        Alignment alignment = Alignment.of(one.prose(), other.prose());
        for (Found found : copies.compare(one.prose(), other.prose(), alignment)) {
            into.add(
                    found.kind(),
                    one.teller(found.oneFrom(), found.oneTo(), found.marks()),
                    other.teller(found.otherFrom(), found.otherTo(), found.marks()));
        }
    }
}
