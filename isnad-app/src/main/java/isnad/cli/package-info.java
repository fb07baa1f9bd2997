/**
 * The command line: what a person types goes in, lines on standard output and an exit code come
 * out.
 *
 * <p>The only package that may write to the standard streams.
 */
@NullMarked
package isnad.cli;

import org.jspecify.annotations.NullMarked;
