package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of every reading of every page: all that it says points into the page, verbatim. */
final class SoundReading {
    private final String page;

    private SoundReading(String page) {
        this.page = page;
    }

    static void check(String page, List<Reading> readings) {
        var check = new SoundReading(page);
        readings.forEach(check::reading);
    }

    private void reading(Reading reading) {
        article(reading.article());
        reading.events().forEach(this::event);
        reading.quotes().forEach(this::quote);
    }

    private void article(Article article) {
        inside(article.headline(), "headline");
        article.paragraphs().forEach(span -> inside(span, "paragraph"));
        article.dropped().forEach(dropped -> verbatim(dropped.what(), "dropped"));
    }

    private void event(Event event) {
        assertThat(event.evidence()).isNotEmpty();
        assertThat(event.confidence()).isBetween(0.0, 1.0);
        event.evidence().forEach(evidence -> verbatim(evidence, "evidence of an event"));
        event.who().forEach(this::participant);
        event.whom().forEach(this::participant);
        if (event.when() != null) {
            verbatim(event.when().what(), "time");
        }
        if (event.where() != null) {
            inside(event.where().span(), "place");
        }
        event.attribution().forEach(this::link);
    }

    private void quote(Quote quote) {
        verbatim(quote.text(), "quote");
        quote.evidence().forEach(evidence -> verbatim(evidence, "evidence of a quote"));
        participant(quote.speaker());
        participant(quote.to());
        written(quote.cue());
        quote.attribution().forEach(this::link);
    }

    private void participant(@Nullable Participant participant) {
        if (participant != null) {
            inside(participant.span(), "participant " + participant.name());
            assertThat(participant.id()).isNotEmpty();
        }
    }

    private void link(Link link) {
        if (link.span() != null) {
            inside(link.span(), "source " + link.source());
        }
        written(link.cue());
    }

    private void written(@Nullable String cue) {
        assertThat(cue == null || page.contains(cue)).as("cue %s", cue).isTrue();
    }

    private void verbatim(Evidence evidence, String what) {
        inside(evidence.span(), what);
        assertThat(evidence.text()).as(what).isEqualTo(evidence.span().of(page));
    }

    private void inside(Span span, String what) {
        assertThat(span.length()).as("length of %s", what).isPositive();
        assertThat(span.end()).as("end of %s", what).isLessThanOrEqualTo(page.length());
    }
}
