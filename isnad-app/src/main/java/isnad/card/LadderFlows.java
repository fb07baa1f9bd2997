package isnad.card;

import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.story.Telling;
import isnad.view.Labels;
import isnad.view.Wording;
import java.util.List;

/**
 * The chain of a telling as a ladder: who published it, and step by step whom they have it from.
 */
final class LadderFlows {
    private static final String STEP = "  ";

    private final Paper paper;
    private final Wording wording;
    private final Labels labels;
    private final String rung;

    LadderFlows(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
        this.labels = wording.labels();
        this.rung = paper.isArabic() ? "┘" : "└";
    }

    void put(Telling telling, StringBuilder card) {
        List<Link> chain = telling.event().attribution();
        int depth = 0;
        if (chain.isEmpty() || chain.getLast().kind() != SourceKind.OUTLET) {
            String outlet = wording.outlet(telling.article().outlet());
            paper.put(card, Paper.INDENT, new Flow().add(outlet));
            depth++;
        }
        for (Link link : chain.reversed()) {
            rung(depth++, link, card);
        }
    }

    private void rung(int depth, Link link, StringBuilder card) {
        var flow = new Flow();
        if (depth > 0) {
            flow.add(Style.DIM, rung).add(Style.DIM, labels.word("from"));
        }
        ActFlows.add(flow, wording.link(link));
        String cue = link.cue();
        if (cue != null) {
            flow.add(Style.DIM, "· " + cue);
        }
        paper.put(card, Paper.INDENT + STEP.repeat(Math.max(0, depth - 1)), flow);
    }
}
