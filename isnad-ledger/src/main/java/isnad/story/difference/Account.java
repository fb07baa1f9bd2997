package isnad.story.difference;

import isnad.record.ArticleLine;
import isnad.story.difference.Difference.Teller;
import java.util.List;

/** An article as its sentences. */
record Account(ArticleLine article, List<Passage> passages) {
    /** Its sentences. */
    List<Prose> sentences() {
        return passages.stream().map(Passage::prose).toList();
    }

    /** Words of a sentence as a reading; the span counts in the article's text. */
    Teller teller(Passage passage, int from, int to) {
        Prose prose = passage.prose();
        return new Teller(
                article.id(),
                null,
                prose.words(from, to),
                prose.span(from, to),
                prose.text().strip());
    }
}
