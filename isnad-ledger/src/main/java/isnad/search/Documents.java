package isnad.search;

import isnad.lexicon.Letters;
import isnad.model.Event;
import isnad.model.Outlet;
import isnad.record.ArticleRecord;
import isnad.search.analysis.EventFacts;
import isnad.search.analysis.Term;
import isnad.search.analysis.TextReader;
import isnad.search.analysis.WordStream;
import isnad.story.Days;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes a record a document of the index. */
final class Documents {
    private static final FieldType FACTS = facts();

    /** With the places of words, so that an answer can be marked without reading its text again. */
    private static final FieldType WORDS = words();

    private final TextReader reader;
    private final EventFacts facts;

    Documents(TextReader reader, EventFacts facts) {
        this.reader = reader;
        this.facts = facts;
    }

    private static FieldType facts() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType words() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** The term that an article's number is. */
    static BytesRef key(long article) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(article).array());
    }

    Document of(ArticleRecord record, long article, List<String> entityKeys) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, key(article), Store.NO));
        document.add(new NumericDocValuesField(Fields.ARTICLE, article));
        document.add(new Field(Fields.TEXT, new WordStream(reader.article(record)), WORDS));
        acts(document, Acts.of(record, facts));
        kinds(document, record.events());
        published(document, Days.of(record.article().published()));
        outlet(document, record.article().outlet());
        Set.copyOf(entityKeys)
                .forEach(id -> document.add(new StringField(Fields.ID, Term.cut(id), Store.NO)));
        return document;
    }

    private static void acts(Document document, Acts acts) {
        document.add(new Field(Fields.ACT, new FactStream(acts.facts()), FACTS));
        ByteBuffer days = ByteBuffer.allocate(2 * Integer.BYTES * acts.days().size());
        for (Days interval : acts.days()) {
            days.putInt(interval == null ? 1 : interval.from());
            days.putInt(interval == null ? 0 : interval.to());
        }
        document.add(new BinaryDocValuesField(Fields.DAYS, new BytesRef(days.array())));
    }

    private static void kinds(Document document, List<Event> events) {
        long kinds = 0;
        for (Event event : events) {
            kinds |= 1L << event.type().ordinal();
            kinds |= 1L << Integer.SIZE + event.status().ordinal();
        }
        document.add(new NumericDocValuesField(Fields.KINDS, kinds));
    }

    private static void published(Document document, @Nullable Days days) {
        if (days != null) {
            document.add(new NumericDocValuesField(Fields.DAY, days.from()));
            document.add(new LongPoint(Fields.DAY, days.from()));
            document.add(
                    new IntRange(Fields.PUBLISHED, new int[] {days.from()}, new int[] {days.to()}));
        }
    }

    private void outlet(Document document, @Nullable Outlet outlet) {
        if (outlet == null) {
            return;
        }
        document.add(new SortedDocValuesField(Fields.OUTLET, new BytesRef(Term.cut(outlet.id()))));
        Set<String> words = new LinkedHashSet<>(reader.wordsOf(outlet.name()));
        words.addAll(reader.wordsOf(outlet.nameEn()));
        document.add(
                new StringField(
                        Fields.OUTLET, "=" + Term.cut(Letters.fold(outlet.id())), Store.NO));
        words.forEach(word -> document.add(new StringField(Fields.OUTLET, word, Store.NO)));
    }
}
