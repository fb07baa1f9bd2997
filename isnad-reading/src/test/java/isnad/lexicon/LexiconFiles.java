package isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All lexicon files of the reading module, with the columns that tell their rows apart. */
public final class LexiconFiles {
    private static final Map<String, List<String>> KEYS = keys();

    private LexiconFiles() {}

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String file : List.of("verbs", "nouns", "adjectives")) {
            keys.put(file, List.of("lemma"));
        }
        for (String file : List.of("states", "places", "bodies", "outlets", "persons", "frames")) {
            keys.put(file, List.of("id"));
        }
        for (String file :
                List.of(
                        "particles",
                        "groups",
                        "sources",
                        "anaphors",
                        "given-names",
                        "months",
                        "months-abroad")) {
            keys.put(file, List.of("form"));
        }
        keys.put("blocs", List.of("name"));
        keys.put("titles", List.of("title"));
        keys.put("terms", List.of("person", "office", "state", "from"));
        keys.put("light-verbs", List.of("lemma", "link", "role", "status"));
        keys.put("status-cues", List.of("form", "kind"));
        keys.put("reporting", List.of("form", "kind"));
        keys.put("words", List.of("form", "kind"));
        keys.put("landmarks", List.of("form"));
        keys.put("name-words", List.of("form"));
        keys.put("furniture", List.of("form", "kind", "where"));
        return keys;
    }

    /** The paths of all files, below {@code /isnad/}. */
    public static List<String> all() {
        return KEYS.keySet().stream().map(LexiconFiles::path).toList();
    }

    private static String path(String name) {
        return switch (name) {
            case "words", "landmarks" -> "time/" + name + ".tsv";
            case "furniture" -> "page/furniture.tsv";
            case "name-words" -> "ner/name-words.tsv";
            default -> "lexicon/" + name + ".tsv";
        };
    }

    /** The bytes of a file. */
    static byte[] bytes(String path) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream("/isnad/" + path)) {
            if (in == null) {
                throw new IllegalStateException("expected " + path + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells a row from the other rows of its file: its key cells, the empty ones left out. */
    public static String key(Tsv.Row row) {
        String name = row.file().replaceFirst("^.*/", "").replace(".tsv", "");
        return KEYS.getOrDefault(name, List.of()).stream()
                .map(row::get)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
