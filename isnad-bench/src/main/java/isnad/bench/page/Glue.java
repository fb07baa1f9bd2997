package isnad.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Glues short articles to pages: bodies ({@code bodies.tsv}) in the forms of {@code glue.tsv},
 * drawn by a seed. Prints the gold rows: page, index, headline, date, start and end of each
 * article.
 *
 * <p>Usage: {@code Glue CORPUS HALF PAGES SEED}, for instance {@code Glue corpus/glued dev 10 1}.
 */
public final class Glue {
    private static final int MOST = 4;

    private final List<String[]> bodies;
    private final List<String[]> forms;
    private final Random random;

    private Glue(List<String[]> bodies, List<String[]> forms, Random random) {
        this.bodies = bodies;
        this.forms = forms;
        this.random = random;
    }

    /** Writes the pages of one half below its folder and their gold to standard output. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException("usage: Glue CORPUS HALF PAGES SEED");
        }
        Path corpus = Path.of(args[0]);
        List<String[]> bodies =
                rows(corpus.resolve("bodies.tsv")).stream()
                        .filter(row -> row[0].equals(args[1]))
                        .toList();
        var glue =
                new Glue(
                        bodies,
                        rows(corpus.resolve("glue.tsv")),
                        new Random(Long.parseLong(args[3])));
        for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
            String name = "%s/%s.txt".formatted(args[1], "g%02d_glued".formatted(i));
            Files.writeString(corpus.resolve(name), glue.page(name));
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private String page(String name) {
        List<String[]> order = new ArrayList<>(bodies);
        Collections.shuffle(order, random);
        var page = new StringBuilder();
        int articles = 2 + random.nextInt(MOST - 1);
        for (int i = 0; i < articles; i++) {
            page.append(i == 0 ? "" : form("joint"));
            String[] body = order.get(i);
            String form = form("article");
            int start = page.length();
            page.append(article(form, body));
            System.out.printf(
                    "%s\t%d\t%s\t%s\t%d\t%d%n",
                    name, i, body[1], form.contains("{D}") ? body[2] : "", start, page.length());
            page.append(form("tail"));
        }
        return page.append('\n').toString();
    }

    private String form(String slot) {
        List<String> all =
                forms.stream().filter(row -> row[0].equals(slot)).map(row -> row[1]).toList();
        return all.get(random.nextInt(all.size())).replace("\\n", "\n");
    }

    private String article(String form, String[] body) {
        String gap = form.contains("}\n{B}") || random.nextInt(4) == 0 ? "\n" : "\n\n";
        return form.replace("{H}", body[1])
                .replace("{D}", date(LocalDate.parse(body[2])))
                .replace("{P}", body[3])
                .replace("{C}", body[4])
                .replace("{B}", body[5].replace(" | ", gap));
    }

    private String date(LocalDate day) {
        String[] form = form("date").split(" ", 2);
        return DateTimeFormatter.ofPattern(form[1], Locale.forLanguageTag(form[0] + "-u-nu-latn"))
                .format(day);
    }
}
