package isnad.card;

import isnad.story.Telling;
import isnad.story.origin.Origin;
import isnad.story.origin.Origins;
import isnad.story.origin.Origins.Circle;
import isnad.view.Labels;
import isnad.view.Wording;
import java.util.List;

/** What stands behind a line: its independent origins, and why tellings were counted as one. */
final class OriginFlows {
    /** Tells no more than the name where there is only one. */
    private static final String SAME = "same:";

    private final Paper paper;
    private final Wording wording;
    private final Labels labels;

    OriginFlows(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
        this.labels = wording.labels();
    }

    void put(Origins origins, List<Telling> tellings, StringBuilder card) {
        Flow title =
                new Flow().add(Style.BOLD, wording.counted("independent_origins", origins.count()));
        paper.put(card, "", title);
        origins.origins().forEach(origin -> put(origin, tellings, card));
        origins.circles().forEach(circle -> put(circle, card));
    }

    private void put(Origin origin, List<Telling> tellings, StringBuilder card) {
        Flow flow = new Flow().add("●").add(Style.BOLD, name(origin));
        String state = origin.state() == null ? "" : " " + origin.state();
        flow.add(Style.DIM, "(" + labels.of("source", origin.kind()) + state + ")")
                .add(Style.DIM, labels.word("in_tellings") + " " + numbers(origin, tellings));
        paper.put(card, " ", flow);
        for (String name : origin.names()) {
            if (!name.equals(origin.name())) {
                reason("also", name, card);
            }
        }
        origin.reasons().stream()
                .filter(reason -> origin.names().size() > 1 || !reason.startsWith(SAME))
                .forEach(reason -> reason(reason, card));
    }

    /** Its name in this language, where a chain has it. */
    private String name(Origin origin) {
        return origin.paths().stream()
                .flatMap(path -> path.telling().event().attribution().stream())
                .filter(link -> link.source().equals(origin.name()))
                .map(link -> wording.name(link.source(), link.sourceEn()))
                .findFirst()
                .orElse(origin.name());
    }

    private static String numbers(Origin origin, List<Telling> tellings) {
        List<String> numbers =
                origin.paths().stream()
                        .map(path -> tellings.indexOf(path.telling()) + 1)
                        .distinct()
                        .map(String::valueOf)
                        .toList();
        return String.join(" ", numbers);
    }

    private void reason(String reason, StringBuilder card) {
        int colon = reason.indexOf(':');
        String rule = colon < 0 ? reason : reason.substring(0, colon);
        String rest = reason.substring(colon + 1);
        reason(rule, rule.equals("same") ? rest.substring(rest.indexOf(':') + 1) : rest, card);
    }

    private void reason(String rule, String about, StringBuilder card) {
        Flow flow = new Flow().add(Style.DIM, labels.of("origin", rule) + ":");
        paper.put(card, Paper.INDENT, flow.add(about));
    }

    private void put(Circle circle, StringBuilder card) {
        String media = String.join(paper.isArabic() ? " ← " : " → ", circle.media());
        Flow flow = new Flow().add(Style.OPEN, "! " + labels.word("circle") + ":").add(media);
        paper.put(card, " ", flow);
    }
}
