package isnad.ledger;

import isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What states are called; the labels are the lexicon's, an editable table. */
final class States {
    private final Lexicon lexicon;

    States(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String name(String code) {
        var state = lexicon.state(code);
        return state == null ? code : state.name();
    }

    @Nullable String nameEn(String code) {
        var state = lexicon.state(code);
        return state == null ? null : state.nameEn();
    }
}
