package isnad.story;

import isnad.lexicon.Lexicon;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Hand-made pages, read and taken through the record as the ledger does it. */
public final class Pages {
    public static final Lexicon LEXICON = Lexicon.load();
    private static final Reader READER = Reader.create();

    private Pages() {}

    public static List<ArticleRecord> read(Page page, GivenDates dates) {
        return READER.read(page, dates).stream().map(Pages::record).toList();
    }

    /** The tellings of a page of one article. */
    public static List<Telling> tellings(String name, String text) {
        List<Telling> out = new ArrayList<>();
        for (ArticleRecord record : read(new Page(name, text), GivenDates.NONE)) {
            record.events().forEach(event -> out.add(new Telling(0, record.article(), event, 0)));
        }
        return out;
    }

    /** The telling whose evidence holds these words. */
    public static Telling telling(String name, String text, String words) {
        return tellings(name, text).stream()
                .filter(telling -> telling.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": nothing read of " + words));
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
}
