package isnad.cli;

import isnad.card.CardWriter;
import isnad.card.Paper;
import isnad.view.Language;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How cards and explanations look. */
final class DisplayOptions {
    /** When colours are used. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--lang",
            description =
                    "${COMPLETION-CANDIDATES}: language of labels; the evidence stays Arabic"
                            + " (default: by the locale).")
    private @Nullable Language language;

    @Option(
            names = "--color",
            defaultValue = "auto",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, which honours NO_COLOR).")
    private Color color = Color.AUTO;

    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    /** Writes cards as asked for; {@code terminal} is whether they go to one. */
    CardWriter cards(boolean terminal) {
        return new CardWriter(paper(terminal));
    }

    /** What cards are written on; {@code terminal} is whether they go to one. */
    Paper paper(boolean terminal) {
        Map<String, String> environment = System.getenv();
        return new Paper(language(), Terminal.width(environment), isColored(terminal, environment));
    }

    private boolean isColored(boolean terminal, Map<String, String> environment) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    }
}
