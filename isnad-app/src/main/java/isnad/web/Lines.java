package isnad.web;

import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Link.Stance;
import isnad.story.Telling;
import isnad.view.Isolation;
import isnad.view.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines and their tellings, as templates show them. */
public final class Lines {
    private Lines() {}

    /**
     * One step of a ladder.
     *
     * @param name of who tells, or the wording of an unnamed source
     * @param arabic whether the name is Arabic
     * @param kind what it is; null for the outlet
     * @param stance how it stands to what is told; null where it is neutral
     * @param cue the word that makes it a source; null for the outlet
     */
    public record Rung(
            String name,
            boolean arabic,
            boolean named,
            @Nullable String kind,
            @Nullable String stance,
            @Nullable String cue,
            boolean outlet) {}

    /** The chain of a telling from its origin to the outlet. */
    public static List<Rung> ladder(Telling telling, Words words) {
        List<Rung> rungs = new ArrayList<>();
        List<Link> chain = telling.event().attribution();
        chain.forEach(link -> rungs.add(rung(link, words)));
        if (chain.isEmpty() || chain.getLast().kind() != SourceKind.OUTLET) {
            String outlet = words.wording().outlet(telling.article());
            rungs.add(new Rung(outlet, isArabic(outlet), true, null, null, null, true));
        }
        return rungs;
    }

    private static Rung rung(Link link, Words words) {
        Wording wording = words.wording();
        String name = wording.name(link.source(), link.sourceEn());
        boolean outlet = link.kind() == SourceKind.OUTLET;
        return new Rung(
                name,
                isArabic(name),
                link.named(),
                outlet ? null : words.labels().of("source", link.kind()),
                link.stance() == Stance.NEUTRAL ? null : words.labels().of("stance", link.stance()),
                link.cue(),
                outlet);
    }

    private static boolean isArabic(String name) {
        return Isolation.hasRightToLeft(name);
    }
}
