package isnad.run;

import isnad.input.Content;
import isnad.input.Document;
import isnad.input.Pages;
import isnad.ledger.PageSource;
import isnad.model.Note;
import isnad.model.Page;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import java.util.List;

/** Reads a page that a ledger keeps once more. */
public final class SamePage {
    private SamePage() {}

    /** The records of a page as these rules read it. */
    public static List<ArticleRecord> records(Reader reader, PageSource source) {
        Content content =
                source.markup() ? new Content.Html(source.text()) : new Content.Text(source.text());
        var document = new Document(source.name(), content, source.facts(), List.of());
        return switch (Pages.of(document)) {
            case Pages.Refused _ -> List.of();
            case Pages.Read(Page page, List<Note> notes) ->
                    Addition.records(reader, page, (_, index) -> source.dateOf(index), notes);
        };
    }
}
