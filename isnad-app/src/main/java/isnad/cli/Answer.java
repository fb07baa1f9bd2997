package isnad.cli;

import isnad.export.Export;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a question has found, read as it is written.
 *
 * @param what is counted, such as {@code lines}
 * @param card of a value, for a terminal
 * @param <T> a value
 */
record Answer<T>(
        String what,
        Stream<T> values,
        Function<T, String> card,
        Export<T> jsonl,
        Export<T> csv,
        Export<T> markdown) {}
