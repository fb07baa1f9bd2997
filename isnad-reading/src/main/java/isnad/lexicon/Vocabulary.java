package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All word forms of the vocabulary files, without clitics, on folded letters. */
public final class Vocabulary {
    /** Deverbal words stand in a file sorted by letters: they count as middling common. */
    private static final int UNRANKED = 1500;

    private final Map<String, List<WordForm>> forms = new HashMap<>(1 << 18);
    private final Map<String, List<String>> parts = new HashMap<>();

    Vocabulary() {}

    /** How a folded form can be read; empty for a form that the vocabulary does not have. */
    public List<WordForm> forms(String folded) {
        return forms.getOrDefault(folded, List.of());
    }

    /** The parts that a folded particle is written together from (ب، أن، ه); empty for one part. */
    public List<String> parts(String folded) {
        return parts.getOrDefault(folded, List.of());
    }

    /** How many different forms there are. */
    public int size() {
        return forms.size();
    }

    void addVerb(Tsv.Row row) {
        String lemma = row.required("lemma");
        new Conjugation(lemma, row.required("imperfect"), this::add).write();
        for (String masdar : row.list("masdar")) {
            Gender gender = masdar.endsWith("\u0629") ? Gender.FEMININE : Gender.MASCULINE;
            new Declension(lemma, masdar, Pos.MASDAR, UNRANKED, this::add)
                    .noun(gender, List.of("+\u0627\u062A"));
        }
        for (String participle : row.list("participle")) {
            new Declension(lemma, participle, Pos.ACTIVE_PARTICIPLE, UNRANKED, this::add)
                    .adjective(List.of());
        }
        for (String participle : row.list("passive")) {
            new Declension(lemma, participle, Pos.PASSIVE_PARTICIPLE, UNRANKED, this::add)
                    .adjective(List.of());
        }
    }

    void addNoun(Tsv.Row row) {
        Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        new Declension(
                        row.required("lemma"),
                        row.required("lemma"),
                        Pos.NOUN,
                        row.line(),
                        this::add)
                .noun(gender, row.list("plural"));
    }

    void addAdjective(Tsv.Row row) {
        new Declension(
                        row.required("lemma"),
                        row.required("lemma"),
                        Pos.ADJECTIVE,
                        row.line(),
                        this::add)
                .adjective(row.list("plural"));
    }

    void addParticle(Tsv.Row row) {
        String form = row.required("form");
        String key = Letters.fold(form);
        if (!row.get("parts").isEmpty()) {
            parts.put(key, List.of(Letters.fold(row.get("parts")).split("\\+")));
        }
        for (String pos : row.list("pos")) {
            add(
                    key,
                    new WordForm(
                            form, key, key, particle(pos), Number.ANY, Gender.ANY, 0, 0, false));
        }
    }

    private static Pos particle(String pos) {
        return switch (pos) {
            case "prep" -> Pos.PREPOSITION;
            case "conj" -> Pos.CONJUNCTION;
            case "subconj" -> Pos.SUBORDINATOR;
            case "comp" -> Pos.COMPLEMENTIZER;
            case "rel" -> Pos.RELATIVE;
            case "dem" -> Pos.DEMONSTRATIVE;
            case "pron" -> Pos.PRONOUN;
            case "neg" -> Pos.NEGATION;
            case "aux" -> Pos.AUXILIARY;
            case "adv" -> Pos.ADVERB;
            case "num" -> Pos.NUMERAL;
            default -> Pos.PARTICLE;
        };
    }

    void add(String folded, WordForm form) {
        List<WordForm> list = forms.computeIfAbsent(folded, _ -> new ArrayList<>(2));
        if (!list.contains(form)) {
            list.add(form);
        }
    }
}
