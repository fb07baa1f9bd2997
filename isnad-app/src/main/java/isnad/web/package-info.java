/**
 * The screens: each asks the desk, puts what it learned into values that a template shows, and
 * knows neither sockets nor SQL. Thread-safe.
 */
@NullMarked
package isnad.web;

import org.jspecify.annotations.NullMarked;
