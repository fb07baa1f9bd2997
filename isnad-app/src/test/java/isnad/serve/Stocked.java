package isnad.serve;

import isnad.input.Content;
import isnad.input.Document;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.PageSource;
import isnad.ledger.Prepared;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition;
import isnad.run.Filing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ledgers with pages that were written for these tests. */
final class Stocked {
    /** A meeting of two ministers. */
    static final String MEETING =
            """
            وزير الخارجية الأردني يلتقي نظيره المصري في عمّان

            التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري في عمّان، أمس الاثنين، وبحثا العلاقات بين البلدين.

            وقال الصفدي إن "المحادثات كانت مفيدة"، بحسب ما نقلت وكالة الأنباء الأردنية (بترا).
            """;

    /** A signed agreement. */
    static final String AGREEMENT =
            """
            تونس والجزائر توقعان اتفاقية تعاون

            وقع وزير الخارجية التونسي مع نظيره الجزائري، اليوم، اتفاقية للتعاون في مجال الطاقة.
            """;

    /** A word for an attack, and a number. */
    static final String ATTACK =
            """
            %1$s إسرائيلية على مطار دمشق ومقتل %2$s جنود

            شنت إسرائيل، أمس الاثنين، %1$s على مطار دمشق الدولي، ما أدى إلى مقتل %2$s جنود سوريين، وفق وزارة الدفاع السورية.
            """;

    /** Two states, and a number. */
    private static final String SIGNING =
            """
            %1$s و%2$s توقعان اتفاقية تعاون رقم %3$d

            وقعت %1$s مع %2$s، اليوم، اتفاقية رقم %3$d للتعاون.
            """;

    private static final List<String> STATES =
            List.of(
                    "تونس", "مصر", "قطر", "تركيا", "إيران", "فرنسا", "الصين", "اليابان", "الهند",
                    "كندا");

    private Stocked() {}

    /** A ledger in which nothing is. */
    static void empty(Path folder) {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            writer.commit();
            index.finish();
        }
    }

    /** A page of which other rules are said to have read something else than it says. */
    static void stale(Path folder) {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            var source = new PageSource("stale <b>.txt", MEETING, false, Facts.NONE, null);
            var page = new Page("stale <b>.txt", AGREEMENT);
            List<Prepared> read =
                    Addition.records(Reader.create(), page, GivenDates.NONE, List.of()).stream()
                            .map(writer.preparation()::of)
                            .toList();
            writer.add(source, read, "other rules");
            writer.commit();
            index.finish();
        }
    }

    /** The two pages above, of different outlets and years, and one that attacks who shows it. */
    static void fill(Path folder) {
        Reader reader = Reader.create();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            var filing = new Filing(writer);
            add(filing, writer, reader, "meeting.txt", MEETING, "الدستور", "2021-03-02");
            add(filing, writer, reader, "agreement.txt", AGREEMENT, "الشروق", "2022-05-04");
            String attack = "<script>alert(1)</script> ";
            add(filing, writer, reader, "attack.txt", attacking(), attack, "2022-06-01");
            filing.commit();
            index.finish();
        }
    }

    /** Two pages that tell of one attack, with different numbers and words. */
    static void differing(Path folder) {
        Reader reader = Reader.create();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            var filing = new Filing(writer);
            String one = ATTACK.formatted("غارة", "خمسة");
            String other = ATTACK.formatted("عدوان", "سبعة");
            add(filing, writer, reader, "one.txt", one, "الدستور", "2021-03-02");
            add(filing, writer, reader, "other.txt", other, "الشروق", "2021-03-02");
            filing.commit();
            index.finish();
        }
    }

    /** Stories of one article each, a season apart, and a last one from some day on. */
    static void seasons(Path folder, int stories) {
        Reader reader = Reader.create();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            var filing = new Filing(writer);
            LocalDate first = LocalDate.of(2010, 1, 1);
            for (int i = 0; i < stories; i++) {
                String day = first.plusDays(90L * i).toString();
                String text = SIGNING.formatted(STATES.get(i % 5), STATES.get(5 + i / 5 % 5), i);
                add(filing, writer, reader, "season" + i + ".txt", text, null, day);
            }
            add(filing, writer, reader, "open.txt", MEETING, null, "2011-01-01/..");
            filing.commit();
            index.finish();
        }
    }

    private static String attacking() {
        return AGREEMENT
                .replace(
                        "الطاقة",
                        "الطاقة <img src=x onerror=alert(1)> \"'><script>alert(2)</script>")
                .replace(
                        "تونس والجزائر توقعان",
                        "تونس والجزائر <b onclick=alert(3)>توقعان</b> مجددا");
    }

    private static void add(
            Filing filing,
            LedgerWriter writer,
            Reader reader,
            String name,
            String text,
            @Nullable String outlet,
            String date) {
        var facts = new Facts(null, null, null, outlet, null, null, null);
        var addition = new Addition(reader, (_, _) -> date, writer.preparation(), _ -> false);
        filing.take(
                addition.of(new Document(name, new Content.Text(text), facts, List.of()), false));
    }
}
