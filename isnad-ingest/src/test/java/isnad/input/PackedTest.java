package isnad.input;

import static isnad.input.Archive.bytes;
import static isnad.input.Archive.gzip;
import static isnad.input.Archive.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
    @TempDir private Path folder = Path.of("");

    /** Names and contents in turns. */
    private static byte[] zip(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(
                        entries[i + 1] instanceof byte[] raw
                                ? raw
                                : bytes((String) entries[i + 1]));
            }
        }
        return out.toByteArray();
    }

    @Test
    void unpacks_gzip_of_several_members() {
        byte[] packed = joined(gzip(bytes("وصل ")), gzip(bytes("الوزير")));
        assertThat(Brought.from(packed).texts()).containsExactly("وصل الوزير");
    }

    @Test
    void reads_what_can_be_unpacked_of_a_file_that_is_cut_off_and_says_so() {
        byte[] packed = gzip(bytes("وصل الوزير إلى العاصمة. ".repeat(3000)));
        Brought brought = Brought.from(Arrays.copyOf(packed, packed.length / 2));
        assertThat(brought.texts().getFirst()).startsWith("وصل الوزير");
        assertThat(brought.lost().getFirst().complaint()).contains("cut off");
    }

    @Test
    void reads_every_kind_in_a_zip_from_a_file_and_from_a_pipe() throws IOException {
        byte[] zip =
                zip(
                        "a.txt", "وصل الوزير",
                        "أخبار/ب.html", "<p>غادر الوزير</p>",
                        "c.jsonl.gz", gzip(bytes("{\"text\":\"عاد الوزير\"}\n")),
                        "style.css", "p {}",
                        "__MACOSX/a.txt", "x",
                        "pic", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "inner.zip", zip("d.txt", "سافر الوزير"));
        Path file = Files.write(folder.resolve("pages.bin"), zip);
        for (Brought brought : new Brought[] {Brought.from(file), Brought.from(zip)}) {
            assertThat(brought.lost()).isEmpty();
            assertThat(brought.texts())
                    .containsExactly(
                            "وصل الوزير", "<p>غادر الوزير</p>", "عاد الوزير", "سافر الوزير");
            assertThat(brought.names().get(1)).endsWith("#أخبار/ب.html");
            assertThat(brought.names().get(2)).endsWith("#c.jsonl.gz#1");
            assertThat(brought.names().get(3)).endsWith("#inner.zip#d.txt");
            assertThat(brought.passedOver()).contains("1 files .css");
        }
    }

    @Test
    void loses_only_the_file_of_a_zip_that_is_damaged() throws IOException {
        byte[] zip = zip("a.txt", "وصل الوزير ".repeat(50), "b.txt", "غادر الوزير");
        zip[40] ^= 0x55;
        zip[41] ^= 0x55;
        zip[50] ^= 0x55;
        Brought brought = Brought.from(zip);
        assertThat(brought.texts()).containsExactly("غادر الوزير");
        assertThat(brought.lost().getFirst().complaint()).contains("damaged");
        assertThat(Brought.from(Arrays.copyOf(zip, 60)).lost().getFirst().complaint())
                .contains("zip archive that is damaged");
    }

    @Test
    void refuses_a_bomb() throws IOException {
        byte[] zeros = new byte[120_000_000];
        Brought packed = Brought.from(gzip(zeros), new Limits(500), FieldNames.USUAL);
        assertThat(packed.documents()).isEmpty();
        assertThat(packed.lost().getFirst().complaint()).contains("zip bombs");
        Brought zipped =
                Brought.from(
                        zip("a.txt", "وصل الوزير", "b.txt", zeros, "c.txt", zeros),
                        new Limits(500),
                        FieldNames.USUAL);
        assertThat(zipped.texts()).containsExactly("وصل الوزير");
        assertThat(zipped.lost().getFirst().complaint()).contains("zip bombs");
        Brought lines =
                Brought.from(gzip(joined(bytes("{\"text\":\"وصل\"}\n{\"text\":\""), zeros)));
        assertThat(lines.texts()).containsExactly("وصل");
        assertThat(lines.lost().getFirst().complaint()).contains("zip bombs");
    }

    @Test
    void refuses_layers_without_end() throws IOException {
        byte[] packed = bytes("وصل الوزير");
        for (int i = 0; i < 5; i++) {
            packed = gzip(packed);
        }
        assertThat(Brought.from(packed).texts()).containsExactly("وصل الوزير");
        assertThat(Brought.from(gzip(packed)).lost().getFirst().complaint())
                .contains("packed more than 5 times");
        byte[] zip = zip("a.txt", "وصل الوزير");
        for (int i = 0; i < 8; i++) {
            zip = zip("z.zip", zip);
        }
        assertThat(Brought.from(zip).lost().getFirst().complaint())
                .contains("packed more than 5 times");
    }

    @Test
    void refuses_office_documents_and_leaves_no_temporary_file() throws IOException {
        long before = temporary();
        Brought brought =
                Brought.from(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        assertThat(brought.lost()).hasSize(1);
        assertThat(brought.lost().getFirst().complaint()).contains("save it as text or HTML");
        assertThat(temporary()).isEqualTo(before);
    }

    private static long temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().matches(".*/isnad\\d+\\.zip")).count();
        }
    }
}
