package isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages written for these tests. */
final class SamplePages {
    static final String MEETING =
            """
            وزير الخارجية الأردني يلتقي نظيره المصري في عمّان

            التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري في عمّان، أمس الاثنين، وبحثا العلاقات بين البلدين.

            وقال الصفدي إن "المحادثات كانت مفيدة"، بحسب ما نقلت وكالة الأنباء الأردنية (بترا).
            """;

    private SamplePages() {}

    /** A folder of pages that differ in a number. */
    static Path folder(Path in, int pages) throws IOException {
        Path folder = Files.createDirectory(in.resolve("pages"));
        for (int i = 0; i < pages; i++) {
            String text =
                    MEETING + "\nوأعلنت الوزارة أن الجولة " + i + " من المحادثات ستعقد غدا.\n";
            Files.writeString(folder.resolve("page-%03d.txt".formatted(i)), text);
        }
        return folder;
    }
}
