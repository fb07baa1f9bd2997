package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Pages of test text, read and made ready. */
final class News {
    static final String CAIRO =
            """
            القاهرة - رويترز
            وزير الخارجية المصري يلتقي نظيره التركي في القاهرة
            التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود تشاووش أوغلو في القاهرة أمس السبت، وبحثا رفع العلاقات الدبلوماسية بين البلدين إلى مستوى السفراء.
            """;

    static final String ANKARA =
            """
            تشاووش أوغلو في القاهرة: مباحثات بشأن عودة السفراء
            أجرى وزير الخارجية التركي مولود تشاووش أوغلو محادثات مع نظيره المصري سامح شكري في القاهرة السبت، تناولت رفع العلاقات الدبلوماسية بين مصر وتركيا إلى مستوى السفراء.
            """;

    static final String BEIRUT =
            """
            إسرائيل تقصف مواقع في جنوب لبنان
            قصف الجيش الإسرائيلي أمس مواقع لحزب الله في جنوب لبنان، بحسب ما أعلن الجيش اللبناني في بيان.
            """;

    private static final Reader READER = Reader.create();
    private static final Preparation PREPARATION = new Preparation(Lexicon.load());

    private News() {}

    static PageSource page(String name, String text, String date) {
        return new PageSource(name, text, false, Facts.NONE, date);
    }

    static List<Prepared> read(PageSource source) {
        List<Prepared> articles = new ArrayList<>();
        var page = new Page(source.name(), source.text());
        for (Reading reading : READER.read(page, (_, _) -> source.date())) {
            articles.add(PREPARATION.of(record(reading)));
        }
        return articles;
    }

    private static ArticleRecord record(Reading reading) {
        try {
            var json = new StringBuilder();
            new RecordWriter(json).write(reading);
            return RecordReader.of(json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page and commits. */
    static void add(LedgerWriter writer, String name, String text, String date) {
        PageSource page = page(name, text, date);
        writer.add(page, read(page), "test");
        writer.commit();
    }
}
