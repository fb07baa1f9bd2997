/**
 * The interface for programs: what the screens show, as JSON under {@code /api/v1}, described by
 * {@code openapi.yaml}. Asks the desk, knows neither sockets nor SQL. Thread-safe.
 */
@NullMarked
package isnad.api;

import org.jspecify.annotations.NullMarked;
