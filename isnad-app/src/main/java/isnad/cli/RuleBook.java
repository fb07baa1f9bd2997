package isnad.cli;

import isnad.lexicon.LexiconException;
import isnad.lexicon.Tsv;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks up the lexicon rows that rules name as {@code file:line}. Thread-safe. */
final class RuleBook {
    private static final Pattern ROW = Pattern.compile("([a-z][a-z0-9-]*\\.tsv):(\\d{1,6})");

    private final Map<String, List<Tsv.Row>> files = new ConcurrentHashMap<>();

    /** The row that a rule names: columns and cells in turn. */
    Optional<List<String>> row(String rule) {
        Matcher named = ROW.matcher(rule);
        return named.find()
                ? row(named.group(1), Integer.parseInt(named.group(2)))
                : Optional.empty();
    }

    private Optional<List<String>> row(String file, int line) {
        return files.computeIfAbsent(file, RuleBook::read).stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .map(RuleBook::cells);
    }

    private static List<Tsv.Row> read(String file) {
        try {
            return Tsv.read(file);
        } catch (LexiconException _) {
            return List.of();
        }
    }

    private static List<String> cells(Tsv.Row row) {
        return row.header().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(column -> !row.get(column).isEmpty())
                .flatMap(column -> Stream.of(column + ":", row.get(column)))
                .toList();
    }
}
