/**
 * What brings pages into a ledger, whoever asks for it: reading in several threads, filing in
 * commits, and runs that go on in the background, can be watched and be ended.
 */
@NullMarked
package isnad.run;

import org.jspecify.annotations.NullMarked;
