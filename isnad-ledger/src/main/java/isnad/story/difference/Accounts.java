package isnad.story.difference;

import isnad.record.ArticleLine;
import isnad.story.ActReader;
import java.util.ArrayList;
import java.util.List;

/** Compares the articles of a story with each other, sentence by sentence of one matter. */
final class Accounts {
    /** More articles say nothing new, and pairs grow with the square. */
    private static final int MOST = 24;

    /** Of a story's articles, those that are compared, as stories have no bound. */
    private static final int MOST_ARTICLES = 60;

    private final AccountReader reader;
    private final Articles copies;
    private final Tallies tallies;
    private final Measures measures;
    private final StoryTerms terms;
    private final Denials denials;
    private final Weekdays weekdays;
    private final Cancellations cancellations;
    private final Localities localities = new Localities();

    Accounts(Articles copies, Judge judge, ActReader acts) {
        var amounts = new Amounts(judge.numbers());
        this.reader = new AccountReader(copies::sentences, acts, new Matter(judge.names()));
        this.copies = copies;
        this.tallies = new Tallies(amounts);
        this.measures = new Measures(amounts);
        this.terms = new StoryTerms(judge.terms(), new Company(acts));
        this.denials = new Denials(acts);
        this.cancellations = new Cancellations(acts);
        this.weekdays = new Weekdays(acts);
    }

    List<Difference> compare(List<ArticleLine> articles) {
        List<Account> read = new ArrayList<>();
        List<Difference> out = new ArrayList<>();
        var collected = new Collected(0);
        for (ArticleLine article : articles.subList(0, Math.min(MOST_ARTICLES, articles.size()))) {
            Account next = reader.read(article);
            for (Account earlier : read) {
                out.addAll(copies.compare(earlier, next));
                compare(earlier, next, collected);
            }
            read.add(next);
            if (read.size() > MOST) {
                read.removeFirst();
            }
        }
        out.addAll(collected.differences());
        return out;
    }

    private void compare(Account one, Account other, Collected into) {
        terms.compare(one, other, into);
        denials.compare(one, other, into);
        if (Matter.areOfOneTime(one.article(), other.article())) {
            tallies.compare(one, other, into);
            measures.compare(one, other, into);
            cancellations.compare(one, other, into);
            weekdays.compare(one, other, into);
            localities.compare(one, other, into);
        }
    }
}
