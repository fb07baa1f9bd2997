/**
 * Questions to a ledger, as the command line and the interface for programs ask them alike: whom a
 * name means, which lines are wanted, what an answer's table looks like, how it is written out.
 */
@NullMarked
package isnad.ask;

import org.jspecify.annotations.NullMarked;
