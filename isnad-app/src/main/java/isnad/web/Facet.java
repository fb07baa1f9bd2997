package isnad.web;

import java.util.List;

/**
 * A way to narrow what was found.
 *
 * @param name of the parameter that it changes
 */
public record Facet(String name, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }

    /**
     * A value that narrows, or one that does already.
     *
     * @param label for a person
     * @param arabic whether the label is Arabic whatever the page's language
     * @param count of articles
     * @param address where it is chosen or let go; empty where it cannot be
     */
    public record Choice(
            String label, boolean arabic, long count, String address, boolean chosen) {}
}
