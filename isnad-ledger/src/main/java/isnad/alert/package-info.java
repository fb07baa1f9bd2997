/**
 * Saved searches and what is sent when a new article answers one.
 *
 * <p>{@link isnad.alert.SavedSearch} says what is looked for and where alerts go, {@link
 * isnad.alert.Matcher} asks an article, {@link isnad.alert.Alert} is what a {@link
 * isnad.alert.Channel} takes. Nothing here knows the network or the ledger's store.
 */
@NullMarked
package isnad.alert;

import org.jspecify.annotations.NullMarked;
