package isnad.cli;

import isnad.ledger.Amendment;
import isnad.ledger.Corrector.Effect;
import isnad.ledger.Corrector.State;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.view.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What a correction changed, for a person. */
record EffectLines(boolean dry) {
    private static final int WORDS = 90;

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
        state.lines().forEach(line -> lines.add("  " + when + ": " + line(line)));
        if (state.entities().isEmpty() && state.lines().isEmpty()) {
            lines.add("  " + when + ": nothing");
        }
    }

    static String entity(Entity entity) {
        List<String> others =
                entity.names().stream().filter(name -> !name.equals(entity.name())).toList();
        String also = others.isEmpty() ? "" : ", also " + String.join("، ", others);
        return VisibleText.line("%s (%s)%s".formatted(entity.name(), entity.key(), also));
    }

    static String line(Line line) {
        Days days = line.days();
        String words = line.first().words();
        String cut = words.length() <= WORDS ? words : words.substring(0, WORDS) + "…";
        return VisibleText.line(
                "line %d %s %s %s, tellings: %d, %s"
                        .formatted(
                                line.id(),
                                line.type(),
                                line.status().name().toLowerCase(java.util.Locale.ROOT),
                                days == null ? "undated" : days,
                                line.tellings().size(),
                                cut));
    }
}
