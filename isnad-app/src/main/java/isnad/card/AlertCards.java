package isnad.card;

import isnad.alert.Alert;
import isnad.alert.Alert.Told;
import isnad.model.Event;
import isnad.record.ArticleLine;
import isnad.view.Wording;

/** Alerts for a terminal: which search, which article, where it answers and which acts do. */
public final class AlertCards {
    private static final int MOST = 5;

    private final Paper paper;
    private final Wording wording;
    private final ActFlows acts;

    public AlertCards(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
        this.acts = new ActFlows(paper);
    }

    /** One alert, and an empty line. */
    public String card(Alert alert) {
        var card = new StringBuilder();
        ArticleLine article = alert.article();
        Flow title = new Flow().add(Style.OPEN, alert.search().name());
        paper.put(card, "", title.add(Style.BOLD, article.headline()));
        paper.put(card, Paper.INDENT, teller(article));
        paper.put(card, Paper.INDENT, ActFlows.words(alert.snippet()));
        alert.events().stream().limit(MOST).forEach(told -> act(told, card));
        return card.append('\n').toString();
    }

    private Flow teller(ArticleLine article) {
        String url = article.url();
        return new Flow()
                .add(wording.outlet(article.outlet()))
                .add("· " + wording.published(article.published()))
                .add(Style.DIM, url == null ? "" : "· " + url)
                .add(Style.DIM, "· " + article.id());
    }

    private void act(Told told, StringBuilder card) {
        Event event = told.event();
        Flow kind = acts.kind(new Flow(), event, event.status());
        if (told.line() != null) {
            kind.add(Style.DIM, "· " + wording.counted("line", told.line()));
        }
        paper.put(card, Paper.INDENT, kind);
        paper.put(card, Paper.INDENT, acts.parties(event));
        paper.put(card, Paper.INDENT, acts.chain(event.attribution()));
    }
}
