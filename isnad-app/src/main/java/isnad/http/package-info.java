/**
 * The server's outer rooms: who may come in, how requests and replies look, what is sent with each
 * page. Knows nothing of ledgers and screens. Everything is thread-safe.
 */
@NullMarked
package isnad.http;

import org.jspecify.annotations.NullMarked;
