package isnad.search;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What made an index: a change of either makes it outdated.
 *
 * @param format of documents and analysis
 * @param lexicon a sum over the lexicon's files
 */
record Stamp(String format, String lexicon) {
    private static final String FORMAT = "3";
    private static final String FORMAT_KEY = "isnad.format";
    private static final String LEXICON_KEY = "isnad.lexicon";
    private static final String SEQUENCE_KEY = "isnad.sequence";
    private static final List<String> OWN_FILES = List.of("demonyms.tsv", "place-words.tsv");

    /** Of an index that is made now. */
    static Stamp current() {
        return new Stamp(FORMAT, Files.SUM);
    }

    /** Read from the files once. */
    private static final class Files {
        static final String SUM = sum();

        private static String sum() {
            List<String> paths = new ArrayList<>();
            Tsv.FILES.forEach(file -> paths.add("/isnad/lexicon/" + file));
            OWN_FILES.forEach(file -> paths.add("/isnad/search/" + file));
            var sum = new CRC32();
            for (String path : paths) {
                try (InputStream in = Stamp.class.getResourceAsStream(path)) {
                    sum.update(in == null ? new byte[0] : in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Long.toHexString(sum.getValue());
        }
    }

    /** What is kept with a commit. */
    Map<String, String> data(long sequence) {
        return Map.of(
                FORMAT_KEY, format, LEXICON_KEY, lexicon, SEQUENCE_KEY, Long.toString(sequence));
    }

    /** What made a commit; null where it was not Isnad. */
    static @Nullable Stamp of(Map<String, String> data) {
        String format = data.get(FORMAT_KEY);
        String lexicon = data.get(LEXICON_KEY);
        return format == null || lexicon == null ? null : new Stamp(format, lexicon);
    }

    /** The sequence of a commit; -1 where it has none. */
    static long sequence(@Nullable Iterable<Map.Entry<String, String>> data) {
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(SEQUENCE_KEY)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return -1;
    }
}
