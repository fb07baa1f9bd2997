package isnad.search.analysis;

import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** English names of what the lexicon knows, demonyms among them. */
final class EnglishNames {
    private static final int SHORTEST_SURNAME = 4;

    private final NameTrie names = new NameTrie();
    private final Map<String, List<String>> surnames = new HashMap<>();

    static NameTrie load() {
        var english = new EnglishNames();
        english.table("states.tsv", row -> row.required("id"));
        english.table("places.tsv", row -> Ids.place(row.required("id")));
        english.table("blocs.tsv", row -> Ids.bloc(row.required("name")));
        english.table("bodies.tsv", row -> row.required("id"));
        english.table("outlets.tsv", row -> row.required("id"));
        english.persons();
        english.demonyms();
        return english.names;
    }

    private void table(String file, Function<Tsv.Row, String> id) {
        for (Tsv.Row row : Tsv.read(file)) {
            String name = row.get("nameEn");
            int bracket = name.indexOf('(');
            add(bracket < 0 ? name : name.substring(0, bracket), id.apply(row));
            if (bracket >= 0) {
                add(name.substring(bracket), id.apply(row));
            }
        }
    }

    private void persons() {
        for (Tsv.Row row : Tsv.read("persons.tsv")) {
            List<String> words = words(row.get("nameEn"));
            names.add(words, row.required("id"));
            if (words.size() > 1) {
                surnames.computeIfAbsent(words.getLast(), _ -> new ArrayList<>())
                        .add(row.required("id"));
            }
        }
        surnames.forEach(this::addSurname);
    }

    /** A surname alone names a person where no other person of the table has it. */
    private void addSurname(String surname, List<String> ids) {
        if (ids.size() == 1 && surname.length() >= SHORTEST_SURNAME) {
            names.add(List.of(surname), ids.getFirst());
        }
    }

    private void demonyms() {
        String file = "demonyms.tsv";
        try (InputStream in = getClass().getResourceAsStream("/isnad/search/" + file)) {
            for (Tsv.Row row : Tsv.read(file, Objects.requireNonNull(in, file))) {
                row.list("names").forEach(name -> add(name, row.required("id")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String id) {
        List<String> words = words(name);
        names.add(words, id);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            names.add(words.subList(1, words.size()), id);
        }
    }

    /** As the tokenizer would cut them. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String folded = Forms.plain(Letters.fold(name));
        int from = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean letter = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                words.add(folded.substring(from, at));
                from = -1;
            }
        }
        return words;
    }
}
