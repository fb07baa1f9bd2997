package isnad.cli;

import isnad.card.CardWriter;
import isnad.model.Note;
import isnad.model.Reading;

/** Cards for a terminal. */
record CardLayout(CardWriter writer) implements Layout {

    @Override
    public Part page(PageReadings page) {
        var cards = new StringBuilder();
        for (Reading reading : page.readings()) {
            cards.append(writer.card(reading));
        }
        for (Note note : page.notes()) {
            cards.append(writer.note(note)).append('\n');
        }
        return new Part(cards.toString());
    }
}
