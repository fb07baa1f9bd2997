package isnad.card;

import isnad.ledger.Portrait;
import isnad.ledger.Portrait.Counterpart;
import isnad.ledger.Portrait.Joined;
import isnad.model.EventType;
import isnad.story.Entity;
import isnad.view.Labels;
import isnad.view.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who somebody is: names, offices, what was done with whom. */
public final class EntityCards {
    private final Paper paper;
    private final Wording wording;
    private final Labels labels;

    /** Lays cards out. */
    public EntityCards(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
        this.labels = wording.labels();
    }

    /** The card of an entity. */
    public String card(Portrait portrait) {
        var card = new StringBuilder();
        Entity entity = portrait.entity();
        paper.rule(card);
        head(entity, card);
        names(entity, card);
        entity.offices().forEach(office -> office(office, card));
        types(portrait, card);
        portrait.counterparts().forEach(one -> counterpart(one, card));
        portrait.joined().forEach(one -> joined(one, card));
        return card.append('\n').toString();
    }

    private void joined(Joined two, StringBuilder card) {
        Flow flow = new Flow().add(Style.DIM, labels.word("one") + ":");
        flow.add(two.one()).add("=").add(two.other()).add(Style.DIM, "· " + two.why());
        paper.put(card, Paper.INDENT, flow);
    }

    private void head(Entity entity, StringBuilder card) {
        Flow flow =
                new Flow()
                        .add(Style.BOLD, wording.name(entity.name(), entity.nameEn()))
                        .add("· " + labels.of("kind", entity.kind()))
                        .add(entity.state() == null ? "" : "· " + entity.state())
                        .add(Style.DIM, "· " + entity.key());
        paper.put(card, "", flow);
    }

    private void names(Entity entity, StringBuilder card) {
        Flow flow = new Flow().add(Style.DIM, labels.word("names") + ":");
        List<String> names = entity.names();
        for (int i = 0; i < names.size(); i++) {
            flow.add(i == 0 ? names.get(i) : "· " + names.get(i));
        }
        paper.put(card, Paper.INDENT, flow);
    }

    private void office(Entity.Office office, StringBuilder card) {
        Flow flow =
                new Flow()
                        .add(Style.DIM, wording.days(office.days()))
                        .add(wording.name(office.role(), office.roleEn()))
                        .add(Style.DIM, "· " + wording.counted("articles", office.tellings()));
        paper.put(card, Paper.INDENT, flow);
    }

    private void types(Portrait portrait, StringBuilder card) {
        Flow flow = new Flow().add(Style.BOLD, wording.counted("lines", portrait.lines()));
        portrait.types().entrySet().stream()
                .sorted(
                        Map.Entry.<EventType, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one ->
                        flow.add(
                                "· %s: %d"
                                        .formatted(
                                                labels.of("type", one.getKey().name()),
                                                one.getValue())));
        paper.put(card, Paper.INDENT, flow);
    }

    private void counterpart(Counterpart one, StringBuilder card) {
        Flow flow = new Flow().add("%4d ×".formatted(one.lines()));
        paper.put(
                card,
                Paper.INDENT,
                flow.add(wording.name(one.who().name(), one.who().nameEn()))
                        .add(Style.DIM, one.who().state() == null ? "" : one.who().state()));
    }
}
