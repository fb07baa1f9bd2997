package isnad.cli;

import isnad.model.Reading;
import isnad.report.ReportWriter;
import java.util.List;

/** The report as one page of HTML. */
record ReportLayout(ReportWriter writer) implements Layout {

    @Override
    public String head() {
        return writer.head();
    }

    @Override
    public Part page(PageReadings page) {
        var body = new StringBuilder();
        var contents = new StringBuilder();
        for (int i = 0; i < page.readings().size(); i++) {
            Reading reading = page.readings().get(i);
            String id = "p" + page.number() + "a" + i;
            body.append(writer.article(id, reading));
            contents.append(writer.contents(id, reading));
        }
        page.notes().forEach(note -> body.append(writer.note(note)));
        return new Part(body.toString(), contents.toString());
    }

    @Override
    public String tail(List<String> contents) {
        return writer.tail(contents);
    }
}
