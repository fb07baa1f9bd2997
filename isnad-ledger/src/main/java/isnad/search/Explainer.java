package isnad.search;

import isnad.record.ArticleRecord;
import isnad.search.analysis.EventFacts;
import isnad.search.analysis.FactReader;
import isnad.search.analysis.NameLookup;
import isnad.search.analysis.QueryReader;
import isnad.search.analysis.TextReader;
import isnad.search.query.Level;
import org.apache.lucene.search.IndexSearcher;

/**
 * Asks single articles, without an index on disk: whether a saved query matches a new article, and
 * why an article of an index answers. Any thread.
 */
public final class Explainer {
    private final Documents documents;
    private final EventFacts facts;
    private final QueryReader words;
    private final FactReader values;

    /** Knows the names of the tables only. */
    public Explainer(TextReader reader) {
        this(reader, NameLookup.NONE);
    }

    /** Knows other names too: the lookup should be the one of the {@link Finder} that answered. */
    public Explainer(TextReader reader, NameLookup lookup) {
        IndexSearcher.setMaxClauseCount(Finder.MOST_CLAUSES);
        this.facts = new EventFacts(reader);
        this.documents = new Documents(reader, facts);
        this.words = new QueryReader(reader, lookup);
        this.values = new FactReader(reader, lookup);
    }

    /** An article to be asked, once or many times. */
    public OneArticle article(ArticleRecord record) {
        return new OneArticle(record, documents, Acts.of(record, facts), this);
    }

    QueryCompiler compiler(Level level, Purpose purpose) {
        return new QueryCompiler(words, values, level, purpose);
    }
}
