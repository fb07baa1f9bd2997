/**
 * How the words of a sentence hang together, as far as frames need it: clauses with their verbs,
 * event nouns with what follows them, and who governs whom. No full parse is made.
 *
 * <p>In: a sentence with its mentions and time expressions. Out: {@link isnad.clause.Clause}s and
 * their {@link isnad.clause.Node}s. Quotes, attribution and events all read them.
 */
@NullMarked
package isnad.clause;

import org.jspecify.annotations.NullMarked;
