package isnad.bench.html;

import isnad.charset.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page with what its main text is known to hold.
 *
 * @param html as decoded
 * @param with segments that are in the main text
 * @param without segments that are not
 * @param body the whole main text, or null where only segments are known
 */
record GoldPage(
        String name, String html, List<String> with, List<String> without, @Nullable String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pages of {@code adbar/trafilatura}: {@code tests/evaldata.json}. */
    static List<GoldPage> trafilatura(Path folder) throws IOException {
        Path tests = folder.resolve("tests");
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode item : json(tests.resolve("evaldata.json"))) {
            String file = item.path("file").asString();
            Path cached = tests.resolve("cache").resolve(file);
            Path path = Files.exists(cached) ? cached : tests.resolve("eval").resolve(file);
            pages.add(
                    new GoldPage(
                            file,
                            html(path),
                            strings(item.path("with")),
                            strings(item.path("without")),
                            null));
        }
        return pages;
    }

    /** The pages of {@code scrapinghub/article-extraction-benchmark}. */
    static List<GoldPage> benchmark(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (var item : json(folder.resolve("ground-truth.json")).properties()) {
            Path file = folder.resolve("html").resolve(item.getKey() + ".html.gz");
            String body = item.getValue().path("articleBody").asString("");
            pages.add(new GoldPage(item.getKey(), html(file), List.of(), List.of(), body));
        }
        return pages;
    }

    /** The articles of one split of {@code Murrough-Foley/web-content-extraction-benchmark}. */
    static List<GoldPage> articles(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path file : files(folder.resolve("ground-truth"), ".json")) {
            JsonNode gold = json(file);
            String id = file.getFileName().toString().replace(".json", "");
            Path html = folder.resolve("html").resolve(id + ".html.gz");
            String type = gold.at("/_internal/page_type/primary").asString("article");
            if (type.equals("article") && Files.exists(html)) {
                String body = gold.at("/ground_truth/main_content").asString("");
                pages.add(new GoldPage(id, html(html), List.of(), List.of(), body));
            }
        }
        return pages;
    }

    /** The pages of {@code flairNLP/fundus} whose publisher has one parser and one page. */
    static List<GoldPage> publishers(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        Path data = folder.resolve("tests/resources/parser/test_data");
        for (Path file : files(data, ".json")) {
            String publisher = file.getFileName().toString().replace(".json", "");
            List<Path> saved =
                    files(data, ".html.gz").stream()
                            .filter(path -> Objects.equals(path.getParent(), file.getParent()))
                            .filter(path ->
                                    path.getFileName().toString().startsWith(publisher + "_"))
                            .toList();
            JsonNode versions = json(file);
            if (versions.size() == 1 && saved.size() == 1) {
                String body = text(versions.iterator().next().path("body"));
                pages.add(
                        new GoldPage(
                                publisher, html(saved.getFirst()), List.of(), List.of(), body));
            }
        }
        return pages;
    }

    /** One page and its text. */
    static List<GoldPage> pair(Path html, Path text) throws IOException {
        return List.of(
                new GoldPage(
                        html.getFileName().toString(),
                        html(html),
                        List.of(),
                        List.of(),
                        Files.readString(text)));
    }

    private static String text(JsonNode body) {
        var text = new StringBuilder(String.join("\n", strings(body.path("summary"))));
        for (JsonNode section : body.path("sections")) {
            text.append('\n').append(String.join("\n", strings(section.path("headline"))));
            text.append('\n').append(String.join("\n", strings(section.path("paragraphs"))));
        }
        return text.toString();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static String html(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return Decoder.decode(bytes, null).text();
    }
}
