package isnad.bench.copies;

import isnad.copies.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of the ANT corpus (github.com/antcorpus/antcorpus.multisource.data), unpacked. */
final class AntCorpus {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}{3})\\p{L}* (\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private AntCorpus() {}

    /** All articles, in the order of their files' names; those without text left out. */
    static List<ArticleText> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> article(folder.relativize(file).toString(), text(file)))
                    .filter(article -> article.text().indexOf('\n') > 0)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleText article(String name, String file) {
        String text = (field(file, "TITLE") + "\n" + field(file, "TEXT")).strip();
        String outlet = field(file, "SRC").toLowerCase(Locale.ROOT);
        return new ArticleText(
                name, text, field(file, "URL"), outlet, day(field(file, "TIME")), null);
    }

    private static String field(String file, String tag) {
        int from = file.indexOf("<" + tag + ">");
        int to = file.indexOf("</" + tag + ">", Math.max(from, 0));
        return from < 0 || to < 0 ? "" : file.substring(from + tag.length() + 2, to).strip();
    }

    private static @Nullable LocalDate day(String time) {
        Matcher found = DAY.matcher(time);
        int month =
                found.find() ? MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) / 3 + 1 : 0;
        try {
            return month == 0
                    ? null
                    : LocalDate.of(
                            Integer.parseInt(found.group(3)),
                            month,
                            Integer.parseInt(found.group(1)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
