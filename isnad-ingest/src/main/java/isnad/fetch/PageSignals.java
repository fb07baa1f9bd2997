package isnad.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page itself says about its use, in headers and in {@code <meta>}. */
final class PageSignals {
    private static final Set<String> RESERVING =
            Set.of("noindex", "none", "noarchive", "nosnippet", "max-snippet:0", "noai");
    private static final Set<String> WITH_VALUE =
            Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");
    private static final String TDM = "tdm-reservation";

    private PageSignals() {}

    /**
     * All signals on a page, those of its site among them. Of what is said on text and data mining
     * the nearest to the page holds: {@code <meta>} before header before the site's file.
     */
    static List<Signal> of(Answer answer, List<Signal> robots, List<Signal> tdmFile) {
        var signals = new ArrayList<>(robots);
        List<Element> metas = metas(answer);
        answer.values("X-Robots-Tag").map(PageSignals::header).forEach(signals::addAll);
        metas.stream().map(PageSignals::meta).forEach(signals::addAll);
        signals.addAll(
                tdm(metas)
                        .or(() -> answer.value(TDM).map(value -> tdm("header", value)))
                        .map(List::of)
                        .orElse(tdmFile));
        return List.copyOf(signals);
    }

    private static List<Element> metas(Answer answer) {
        if (!answer.mediaType().contains("html")) {
            return List.of();
        }
        try {
            Document page =
                    Jsoup.parse(new ByteArrayInputStream(answer.body()), null, "http://localhost/");
            return page.select("meta[name][content]");
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
    }

    private static String name(Element meta) {
        return meta.attr("name").strip().toLowerCase(Locale.ROOT);
    }

    private static List<Signal> meta(Element meta) {
        String name = name(meta);
        return name.equals("robots") || name.equalsIgnoreCase(Manners.TOKEN)
                ? directives("meta " + name, meta.attr("content"))
                : List.of();
    }

    private static Optional<Signal> tdm(List<Element> metas) {
        return metas.stream()
                .filter(meta -> name(meta).equals(TDM))
                .map(meta -> tdm("meta", meta.attr("content")))
                .findFirst();
    }

    private static Signal tdm(String source, String value) {
        String bare = value.strip();
        return new Signal(source, TDM + ": " + bare, bare.equals("1"));
    }

    /** {@code noindex, nofollow} is for all, {@code somebot: noindex} for one. */
    private static List<Signal> header(String value) {
        int colon = value.indexOf(':');
        String first = colon < 0 ? "" : value.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (first.isEmpty() || first.contains(",") || WITH_VALUE.contains(first)) {
            return directives("X-Robots-Tag", value);
        }
        return first.equalsIgnoreCase(Manners.TOKEN)
                ? directives("X-Robots-Tag", value.substring(colon + 1))
                : List.of();
    }

    /** One signal with all directives, where one of them restricts anything. */
    private static List<Signal> directives(String source, String value) {
        String bare = value.strip();
        boolean reserves = words(bare).anyMatch(RESERVING::contains);
        boolean says = reserves || words(bare).anyMatch(word -> word.startsWith("no"));
        return says ? List.of(new Signal(source, bare, reserves)) : List.of();
    }

    private static Stream<String> words(String directives) {
        return Stream.of(directives.split(",", -1))
                .map(word -> word.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }
}
