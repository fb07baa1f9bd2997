package isnad.reading;

import isnad.actor.MentionFinder;
import isnad.attribution.AttributionFinder;
import isnad.clause.Clause;
import isnad.clause.ClauseReader;
import isnad.clause.Discourse;
import isnad.clause.DiscourseReader;
import isnad.event.EventDraft;
import isnad.event.EventFinder;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Note;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.TimeExpression;
import isnad.ner.NameTagger;
import isnad.page.ArticleReader;
import isnad.quote.QuoteDraft;
import isnad.quote.QuoteFinder;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the stages that read one article. Each line is a stage; its result feeds the next. */
record ArticlePass(
        ArticleReader articles,
        Lexicon lexicon,
        isnad.time.TimeFinder times,
        MentionFinder mentions,
        @Nullable NameTagger names,
        ClauseReader clauses,
        DiscourseReader discourse) {

    Reading read(Article article, List<Sentence> sentences) {
        String page = article.page().text();
        var timed = times.find(sentences, day(article.published()));
        var taken = taken(sentences, timed);
        var named = mentions(page, sentences, taken);
        var parsed = parse(sentences, named, timed);
        var meant = discourse.read(sentences, parsed);
        return compose(article, sentences, named, parsed, meant);
    }

    private List<List<Mention>> mentions(
            String page, List<Sentence> sentences, List<boolean[]> taken) {
        NameTagger guesser = names;
        return guesser == null
                ? mentions.find(page, sentences, taken)
                : mentions.find(page, sentences, taken, s -> guesser.article().read(s));
    }

    private List<List<Clause>> parse(
            List<Sentence> sentences, List<List<Mention>> named, List<List<TimeExpression>> timed) {
        List<List<Clause>> out = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            out.add(clauses.read(sentences.get(i), named.get(i), timed.get(i)));
        }
        return out;
    }

    private Reading compose(
            Article article,
            List<Sentence> sentences,
            List<List<Mention>> named,
            List<List<Clause>> parsed,
            Discourse meant) {
        var events = new EventFinder(lexicon, article, meant);
        var quotes = new QuoteFinder(lexicon, meant);
        var sources = new AttributionFinder(lexicon, article, articles.agency(article), meant);
        List<EventDraft> drafts = new ArrayList<>();
        List<List<Link>> chains = new ArrayList<>();
        List<Quote> said = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.paragraph() < 0 && !article.paragraphs().isEmpty()) {
                continue;
            }
            sources.enter(sentence, named.get(i), parsed.get(i));
            for (EventDraft draft : events.find(sentence, parsed.get(i))) {
                drafts.add(draft);
                chains.add(sources.chain(draft.node().clause(), draft.node()));
            }
            for (QuoteDraft draft : quotes.find(article.page().text(), sentence, parsed.get(i))) {
                said.add(quote(article, draft, sources.chain(draft.clause(), null)));
            }
            sources.leave(parsed.get(i));
        }
        return new Reading(
                article, told(article, events.settle(drafts), chains), said, notes(article));
    }

    private static List<Event> told(
            Article article, List<EventDraft> drafts, List<List<Link>> chains) {
        List<Event> out = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            out.add(event(article, drafts.get(i), chains.get(i)));
        }
        return out;
    }

    private static Event event(Article article, EventDraft draft, List<Link> chain) {
        return new Event(
                draft.frame().type(),
                draft.frame().mode(),
                draft.frame().contexts(),
                draft.status(),
                draft.who(),
                draft.whom(),
                draft.when(),
                draft.where(),
                chain,
                List.of(Evidence.of(article.page().text(), draft.evidence())),
                Confidence.of(draft),
                draft.rules());
    }

    private static Quote quote(Article article, QuoteDraft draft, List<Link> chain) {
        String page = article.page().text();
        return new Quote(
                draft.direct(),
                draft.speaker(),
                draft.to(),
                draft.cue(),
                Evidence.of(page, draft.text()),
                chain,
                List.of(Evidence.of(page, draft.evidence())),
                List.of(draft.rule()));
    }

    private static List<Note> notes(Article article) {
        Published published = article.published();
        if (published == null) {
            return List.of(
                    new Note(
                            "time.unpublished",
                            "no publication date is known; relative dates are not resolved"));
        }
        return day(published) == null && published.precision() != Precision.INTERVAL
                ? List.of(
                        new Note(
                                "time.coarse",
                                "the publication date is only known as " + published.value()))
                : List.of();
    }

    /** The day from which relative expressions count, or null where it is not known exactly. */
    private static @Nullable LocalDate day(@Nullable Published published) {
        if (published == null
                || published.precision() != Precision.DAY
                        && published.precision() != Precision.MINUTE) {
            return null;
        }
        try {
            return LocalDate.parse(published.value().substring(0, 10));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Which tokens belong to time expressions. */
    private static List<boolean[]> taken(
            List<Sentence> sentences, List<List<TimeExpression>> timed) {
        List<boolean[]> out = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean[] marks = new boolean[sentence.size()];
            for (TimeExpression time : timed.get(i)) {
                for (int t = 0; t < marks.length; t++) {
                    marks[t] |= sentence.token(t).span().overlaps(time.span());
                }
            }
            out.add(marks);
        }
        return out;
    }
}
