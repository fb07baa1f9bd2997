package isnad.run;

import isnad.desk.Desk;
import isnad.input.FieldNames;
import isnad.input.Inputs;
import isnad.input.Limits;
import isnad.input.Sources;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files that were sent go into the ledger.
 *
 * @param date of publication of all of them, ISO 8601, or null
 */
record AddFiles(Desk desk, Supplier<Reader> reader, Upload upload, @Nullable String date)
        implements Task {
    @Override
    public void work(Run run) throws IOException {
        try (upload) {
            upload.troubles().forEach(trouble -> run.trouble(trouble.about(), trouble.complaint()));
            run.expect(upload.size());
            if (upload.size() > 0) {
                add(run);
            }
        }
    }

    private void add(Run run) throws IOException {
        GivenDates dates = (_, _) -> date;
        Addition addition = Intake.addition(desk, reader.get(), dates);
        Sources sources = Sources.find(upload.paths());
        try (Inputs inputs =
                Inputs.open(
                        sources, InputStream.nullInputStream(), Limits.USUAL, FieldNames.USUAL)) {
            new Intake(desk, run).all(new Works(inputs, addition, upload::shown));
            String passed = inputs.passedOver();
            if (!passed.isEmpty()) {
                run.trouble(upload.title(), "passed over: " + upload.shown(passed));
            }
        }
    }
}
