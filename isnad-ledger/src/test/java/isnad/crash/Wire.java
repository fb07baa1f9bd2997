package isnad.crash;

import isnad.ledger.LedgerWriter;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A news wire that never ends: the same number gives the same article on every run. */
final class Wire {
    private static final List<String> STATES = List.of("EGY", "TUR", "QAT", "FRA", "JPN");

    private Wire() {}

    static ArticleRecord article(int number) {
        String state = STATES.get(number / 3 % STATES.size());
        String other = STATES.get((number / 3 + 1) % STATES.size());
        String day = "2023-0%d-%02d".formatted(1 + number / 28 % 9, 1 + number % 28);
        String id = "%016x".formatted(number);
        String article =
                """
                {"kind":"article","id":"%s","page":"wire-%d.txt","index":0,"headline":"Round %d",\
                "outlet":null,"published":{"value":"%s","precision":"day","basis":"given",\
                "text":""},"text":"Round %d of talks","language":"ar","dropped":[]}
                """
                        .formatted(id, number, number, day, number);
        String event =
                """
                {"kind":"event","article":"%s","type":"CONSULT","mode":"meeting","contexts":[],\
                "status":"occurred","who":[%s],"whom":[%s],"when":{"value":"%s",\
                "precision":"day","text":"","start":0,"end":0},"where":null,"attribution":[],\
                "evidence":[{"start":0,"end":5,"text":"Round"}],"confidence":0.8,"rules":[]}
                """
                        .formatted(id, state(state), state(other), day);
        return read(article + event);
    }

    private static String state(String code) {
        return """
        {"id":"%s","name":"%s","nameEn":null,"aliases":[],"kind":"state","role":null,\
        "roleEn":null,"state":"%s","start":0,"end":5}\
        """
                .formatted(code, code, code);
    }

    private static ArticleRecord read(String json) {
        try {
            return RecordReader.of(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the article with that number, if it is not there. */
    static void add(LedgerWriter writer, int number) {
        writer.add(List.of(writer.preparation().of(article(number))), "wire");
    }
}
