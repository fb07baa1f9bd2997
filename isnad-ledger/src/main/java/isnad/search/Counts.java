package isnad.search;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.Map;

/**
 * How many of the articles that answer a query have something.
 *
 * @param total of articles
 * @param outlets by the outlet's id; empty text for articles of unknown outlets
 * @param years by the year of publication; 0 for undated articles
 * @param types by the types of their events
 * @param statuses by the statuses of their events
 */
public record Counts(
        long total,
        Map<String, Long> outlets,
        Map<Integer, Long> years,
        Map<EventType, Long> types,
        Map<Status, Long> statuses) {}
