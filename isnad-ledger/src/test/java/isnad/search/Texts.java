package isnad.search;

import isnad.lexicon.Lexicon;
import isnad.model.Page;
import isnad.model.Published;
import isnad.model.Reading;
import isnad.reading.Reader;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import isnad.search.analysis.TextReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records for tests; the lexicon is loaded once. */
final class Texts {
    static final TextReader READER = new TextReader(Lexicon.load());
    private static final Reader PAGES = Reader.create();

    private Texts() {}

    /** The records of a page. */
    static List<ArticleRecord> read(String name, String text) throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        for (Reading reading : PAGES.read(new Page(name, text))) {
            var json = new StringBuilder();
            new RecordWriter(json).write(reading);
            records.add(RecordReader.of(json.toString()));
        }
        return records;
    }

    /** A record of a text in which nothing was read. */
    static ArticleRecord plain(String text) {
        return plain(text, null);
    }

    static ArticleRecord plain(String text, @Nullable Published published) {
        var line =
                new ArticleLine("id", "page.txt", 0, "", null, published, text, "ar", null, null);
        return new ArticleRecord(line, List.of(), List.of(), List.of(), "");
    }
}
