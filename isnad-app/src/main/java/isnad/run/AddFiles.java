package isnad.run;

import isnad.desk.Desk;
import isnad.input.FieldNames;
import isnad.input.Inputs;
import isnad.input.Limits;
import isnad.input.Source;
import isnad.input.Sources;
import isnad.ledger.Preparation;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files that were sent go into the ledger.
 *
 * @param date of publication of all of them, ISO 8601, or null
 */
record AddFiles(Desk desk, Supplier<Reader> reader, Upload upload, @Nullable String date)
        implements Task {
    private static final int LONGEST_LINE = 32 << 20;
    private static final long MOST_UNPACKED = 1L << 30;

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
        Sources all = Sources.find(upload.paths());
        for (Source source : all.only(source -> RecordKind.isIn(source.path())).all()) {
            addRecords(Path.of(source.name()), run);
        }
        Sources sources = all.only(source -> !RecordKind.isIn(source.path()));
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

    /** What {@code isnad read} and {@code isnad export} wrote. */
    private void addRecords(Path file, Run run) throws IOException {
        String name = upload.shown(file.toString());
        var lines = RecordLines.of(new Unpacked(RecordLines.stream(file)), LONGEST_LINE);
        try (var records = RecordFiles.of(name, lines, new Preparation(desk.lexicon()))) {
            new Intake(desk, run).all(records);
            String complaint = records.complaint();
            if (complaint != null) {
                run.trouble(name, complaint);
            }
            if (records.behind() > 0) {
                run.trouble(
                        name,
                        "corrections and saved searches passed over: %,d; isnad import takes them"
                                .formatted(records.behind()));
            }
        }
    }

    /** What a file unpacks to, up to a bound: nobody knows what was packed. */
    private static final class Unpacked extends FilterInputStream {
        private long left = MOST_UNPACKED;

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int at, int most) throws IOException {
            int read = super.read(bytes, at, most);
            left -= read;
            if (left < 0) {
                throw new IOException("unpacks to more than %,d bytes".formatted(MOST_UNPACKED));
            }
            return read;
        }
    }
}
