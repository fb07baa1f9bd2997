/** Processes that are killed, disks that are full: what the ledger keeps then. */
@NullMarked
package isnad.crash;

import org.jspecify.annotations.NullMarked;
