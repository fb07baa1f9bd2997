package isnad.web;

import isnad.desk.Desk;
import isnad.ledger.Ledger;
import isnad.model.Event;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Story;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story at a glance.
 *
 * @param top the line that most articles tell; null where the story tells of no act
 * @param origins how many stand behind that line independently of each other
 * @param lines how many acts are told
 * @param differences in how many things tellers differ; null where nobody counted
 */
public record StoryCard(
        Story story,
        @Nullable Line top,
        List<Participant> parties,
        List<Outlet> outlets,
        int origins,
        long lines,
        @Nullable Integer differences) {
    private static final int PARTIES = 6;

    /** Lines that parties are taken from, as stories have no bound. */
    private static final int LINES = 24;

    public StoryCard {
        parties = List.copyOf(parties);
        outlets = List.copyOf(outlets);
    }

    /**
     * The card of a story.
     *
     * @param differences how many there are, or null
     */
    static StoryCard of(Story story, Ledger ledger, Desk desk, @Nullable Integer differences) {
        List<Line> lines = ledger.mostTold(story, LINES);
        Line top =
                lines.stream()
                        .max(
                                Comparator.<Line>comparingInt(line -> line.told())
                                        .thenComparing(line -> line.first().event().confidence()))
                        .orElse(null);
        return new StoryCard(
                story,
                top,
                parties(lines),
                outlets(story),
                top == null ? 0 : desk.originCounts().of(ledger, top.id()),
                ledger.store().events().linesOf(story.id()),
                differences);
    }

    /** Those of the most lines first, of the lines that most articles tell. */
    private static List<Participant> parties(List<Line> lines) {
        Map<String, Participant> parties = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            Event event = line.first().event();
            Stream.concat(event.who().stream(), event.whom().stream())
                    .forEach(party -> {
                        parties.putIfAbsent(party.id(), party);
                        counts.merge(party.id(), 1, Integer::sum);
                    });
        }
        return parties.values().stream()
                .sorted(Comparator.comparing(party -> -counts.getOrDefault(party.id(), 0)))
                .limit(PARTIES)
                .toList();
    }

    private static List<Outlet> outlets(Story story) {
        return story.articles().stream()
                .map(ArticleLine::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
