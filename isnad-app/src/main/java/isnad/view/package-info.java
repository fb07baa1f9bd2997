/**
 * What every screen shares: labels in Arabic and English, text made fit to be shown, and isolation
 * of right-to-left text. Strings and enums go in, strings come out; everything is thread-safe.
 */
@NullMarked
package isnad.view;

import org.jspecify.annotations.NullMarked;
