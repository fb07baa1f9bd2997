package isnad.copies;

import isnad.lexicon.Letters;
import isnad.lexicon.World.Medium;
import isnad.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which news agency an article credits: in its byline, or in brackets where it begins or ends. An
 * agency that is quoted, or that took a picture, is none. Immutable.
 */
public final class Agencies {
    private static final Set<String> NO_CREDITS = Set.of("caption", "related", "comments");
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "[(\\[\u00AB\"]\\s*([^()\\[\\]\u00AB\u00BB\"]{2,40}?)\\s*[)\\]\u00BB\"]");
    private static final int HEAD = 90;
    private static final int TAIL = 60;
    private static final int MOST_WORDS = 10;

    private final Map<String, String> ids = new HashMap<>();

    /** The agencies among the media of a lexicon. */
    public Agencies(List<Medium> media) {
        media.stream().filter(medium -> medium.kind().equals("agency")).forEach(this::add);
    }

    private void add(Medium agency) {
        Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
                .forEach(name -> ids.putIfAbsent(key(name), agency.id()));
    }

    private static String key(String name) {
        return Letters.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The agency's id in the lexicon, or null. */
    public @Nullable String credited(Article article) {
        return Stream.of(told(article), dropped(article), bracketed(article.text()).stream())
                .flatMap(stream -> stream)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> told(Article article) {
        String author = article.facts().author();
        return author == null ? Stream.empty() : named(author);
    }

    private Stream<String> dropped(Article article) {
        return article.dropped().stream()
                .filter(dropped -> !NO_CREDITS.contains(dropped.reason()))
                .map(dropped -> dropped.what().span().of(article.page().text()))
                .flatMap(this::named);
    }

    /** The agencies in a short line, between its marks. */
    private Stream<String> named(String line) {
        return line.length() > HEAD || key(line).split(" ").length > MOST_WORDS
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(line),
                                Pattern.compile("[^\\p{L}\\p{N}. ]+").splitAsStream(line))
                        .map(part -> ids.get(key(part)))
                        .flatMap(Stream::ofNullable);
    }

    private List<String> bracketed(String text) {
        int lede = text.indexOf('\n') + 1;
        String head = text.substring(lede, Math.min(text.length(), lede + HEAD));
        String tail = text.substring(Math.max(lede, text.length() - TAIL));
        return Stream.concat(in(head), in(tail)).toList();
    }

    private Stream<String> in(String text) {
        Matcher found = BRACKETS.matcher(text);
        return found.results()
                .map(result -> ids.get(key(result.group(1))))
                .flatMap(Stream::ofNullable);
    }

    /** Whether the id is that of an agency. */
    public boolean isAgency(String id) {
        return ids.containsValue(id);
    }
}
