/**
 * Who may use a ledger that others reach: accounts, sessions, tokens, what was tried and done. Kept
 * in a file of its own beside the ledger, {@code accounts.db}, which only its owner can read. Knows
 * nothing of ledgers and screens. Everything is thread-safe unless it says otherwise.
 */
@NullMarked
package isnad.account;

import org.jspecify.annotations.NullMarked;
