package isnad.run;

import isnad.desk.Desk;
import isnad.reading.Reader;
import java.util.List;
import java.util.function.Supplier;

/** A text that somebody typed goes into the ledger. */
record AddText(Desk desk, Supplier<Reader> reader, TypedText text) implements Task {
    @Override
    public void work(Run run) {
        run.expect(1);
        Addition addition = Intake.addition(desk, reader.get(), (_, _) -> text.date());
        new Intake(desk, run).file(List.of(addition.of(text.document(), false)));
    }
}
