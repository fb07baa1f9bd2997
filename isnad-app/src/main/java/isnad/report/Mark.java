package isnad.report;

import isnad.model.Span;

/**
 * A stretch of the article that something in the list points to.
 *
 * @param id the element's id, without a prefix: {@code e3} for an event, {@code q1} for a quote
 * @param number what the reader sees
 * @param style class of the mark
 */
record Mark(Span span, String id, String number, String style) {}
