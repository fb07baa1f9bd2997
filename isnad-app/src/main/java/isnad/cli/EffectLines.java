package isnad.cli;

import isnad.ledger.Amendment;
import isnad.ledger.Corrector;
import isnad.ledger.Corrector.Effect;
import isnad.ledger.Corrector.State;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.view.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a correction changed, for a person. */
record EffectLines(boolean dry) {
    List<String> of(Effect effect) {
        List<String> lines = new ArrayList<>();
        Amendment what = effect.what();
        String number = dry ? "would correct: " : "correction " + effect.number() + ": ";
        lines.add(number + what.kind() + " " + VisibleText.line(what.target()));
        addState("before", effect.before(), lines);
        addState("after", effect.after(), lines);
        return lines;
    }

    private static void addState(String when, State state, List<String> lines) {
        state.entities().forEach(entity -> lines.add("  " + when + ": " + entity(entity)));
        state.events().forEach(event -> lines.add("  " + when + ": " + event(event)));
        if (state.entities().isEmpty() && state.events().isEmpty()) {
            lines.add("  " + when + ": nothing");
        }
    }

    static String entity(Entity entity) {
        List<String> others =
                entity.names().stream().filter(name -> !name.equals(entity.name())).toList();
        String also = others.isEmpty() ? "" : ", also " + String.join("، ", others);
        return VisibleText.line("%s (%s)%s".formatted(entity.name(), entity.key(), also));
    }

    private static String event(Corrector.Place place) {
        Line line = place.line();
        return "%s (line %d, %s, tellings: %d)"
                .formatted(
                        ChangeLines.line(place.telling().event()),
                        line.id(),
                        line.status().name().toLowerCase(Locale.ROOT),
                        line.tellings().size());
    }
}
