package isnad.html.meta;

import isnad.html.meta.Clue.Trust;
import isnad.html.meta.MetaNames.Field;
import isnad.html.meta.MetaNames.Name;
import isnad.html.meta.Survey.Mark;
import isnad.lexicon.Letters;
import isnad.model.Facts;
import isnad.model.Published;
import isnad.page.VisibleDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page's structure says of its article: JSON-LD, the names of its head, microdata and
 * RDFa, {@code <time>}, dated lines near the headline, the address.
 *
 * <p>Never throws on any markup. What is not told is null; a day that tells only when the page was
 * visited, printed or commented on is not told.
 */
public final class Metadata {
    private static final Metadata READER = new Metadata();

    private final MetaNames names = new MetaNames();
    private final Zones zones = new Zones();
    private final Bylines bylines = new Bylines();
    private final UrlDate urls = new UrlDate();
    private final VisibleDates dates = VisibleDates.load();

    private Metadata() {}

    /**
     * The facts of a page's own article.
     *
     * @param page as jsoup parsed it; it is not changed
     * @param url where the page was found, or null
     * @return the dates with the day as it stands on the page, their text what they were read from
     */
    public static Facts read(Document page, @Nullable String url) {
        return READER.new Work(page, url).facts();
    }

    /** The work on one page; lives as long as it takes. */
    private final class Work {
        private final Document page;
        private final @Nullable String url;
        private final Parts parts;
        private final Head head;
        private final JsonLd data;
        private final List<String> addresses;
        private final List<String> titles;
        private final @Nullable LdNode article;
        private final @Nullable Element heading;
        private final Survey survey;
        private final int line;

        Work(Document page, @Nullable String url) {
            this.page = page;
            this.url = url;
            this.parts = new Parts(page);
            this.head = new Head(parts, names);
            this.data = JsonLd.of(parts);
            this.addresses = addresses();
            List<String> told = new ArrayList<>(head.of(Field.TITLE));
            told.add(Titles.clean(page.title()));
            told.removeIf(String::isEmpty);
            this.article = data.article(addresses, told);
            if (article != null && article.headline() != null) {
                told.addFirst(Objects.requireNonNull(article.headline()));
            }
            this.titles = told;
            this.heading = Headings.find(page, parts, titles, head.first(Field.OUTLET));
            this.survey = Survey.of(page.body(), heading, zones);
            this.line = line();
        }

        /** The number of the headline's line, told by its element or else by its words; or -1. */
        private int line() {
            if (isHeadline(heading)) {
                return survey.heading();
            }
            for (String title : titles) {
                int found = survey.find(text -> Titles.isPart(text, title));
                if (found >= 0) {
                    return found;
                }
            }
            return survey.heading();
        }

        private boolean isHeadline(@Nullable Element element) {
            return element != null
                    && titles.stream().anyMatch(title -> Titles.same(title, element.text()));
        }

        Facts facts() {
            String outlet = outlet();
            DateClues clues = clues();
            Clue published = DateChoice.published(clues.published(), clues.updated());
            Clue updated = DateChoice.updated(published, clues.updated());
            return new Facts(
                    addresses.isEmpty() ? null : addresses.getFirst(),
                    title(outlet),
                    author(outlet),
                    outlet,
                    date(published),
                    date(updated),
                    language());
        }

        private static @Nullable Published date(@Nullable Clue clue) {
            return clue == null ? null : clue.stamp().published(clue.source());
        }

        /** The page's addresses as told, its own one first. */
        private List<String> addresses() {
            String base = url == null ? page.baseUri() : url;
            Element link = parts.link("link", "canonical");
            Stream<String> told =
                    Stream.concat(
                            Stream.ofNullable(link).map(found -> found.attr("href")),
                            head.of(Field.URL).stream());
            List<String> good = new ArrayList<>();
            told.map(one -> Addresses.absolute(one, base))
                    .filter(Objects::nonNull)
                    .filter(one -> url == null || !Addresses.isRoot(one) || Addresses.isRoot(url))
                    .forEach(good::add);
            if (url != null && Addresses.isWeb(url)) {
                good.add(url);
            }
            return good;
        }

        private @Nullable String title(@Nullable String outlet) {
            String shown = shown();
            return shown != null || titles.isEmpty()
                    ? shown
                    : Titles.bare(titles.getFirst(), outlet);
        }

        /** The headline as the page shows it, or null. */
        private @Nullable String shown() {
            if (heading != null && (titles.isEmpty() || isHeadline(heading))) {
                return Titles.clean(heading.text());
            }
            return line < 0 || isHeadline(heading) ? null : survey.text(line);
        }

        private @Nullable String outlet() {
            List<String> told = new ArrayList<>();
            told.add(article == null ? null : article.outlet());
            told.add(head.first(Field.OUTLET));
            told.addAll(Bylines.marked(survey, "publisher"));
            List<String> headlines = new ArrayList<>();
            headlines.add(shown());
            headlines.addAll(head.of(Field.TITLE));
            headlines.removeIf(Objects::isNull);
            told.add(Titles.rest(Titles.clean(page.title()), headlines));
            return told.stream()
                    .filter(name -> name != null && bylines.isName(name))
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String author(@Nullable String outlet) {
            List<List<String>> places = new ArrayList<>();
            places.add(article == null ? List.of() : article.authors());
            places.add(head.of(Field.AUTHOR));
            places.add(Bylines.marked(survey, "author"));
            places.add(Bylines.linked(parts));
            places.add(bylines.visible(survey, line));
            for (List<String> place : places) {
                String names = bylines.join(place);
                if (names != null && (outlet == null || !names.equals(outlet))) {
                    return names;
                }
            }
            return null;
        }

        private DateClues clues() {
            var clues = new DateClues(dates, isAmerican());
            if (article != null) {
                data(clues, article, Trust.LINKED_DATA);
            }
            LdNode whole = data.page();
            if (whole != null) {
                data(clues, whole, Trust.PAGE_DATA);
            }
            head.values().stream()
                    .filter(value -> isDate(value.name()))
                    .forEach(value -> clues.meta(value.name(), value.source(), value.value()));
            for (Mark mark : survey.marks()) {
                Name name = names.of(mark.name());
                if (name == null || isDate(name)) {
                    clues.mark(mark, name, line);
                }
            }
            addresses(clues);
            clues.lines(survey.lines(), line);
            if (!clues.isSure()) {
                ScriptDates.add(clues, parts, names);
            }
            return clues;
        }

        private static boolean isDate(Name name) {
            return name.field() == Field.PUBLISHED || name.field() == Field.UPDATED;
        }

        private static void data(DateClues clues, LdNode node, Trust trust) {
            clues.add(node.text("datePublished"), false, trust, "datePublished", 0);
            clues.add(
                    node.text("dateCreated", "uploadDate"), false, Trust.CREATED, "dateCreated", 0);
            clues.add(node.text("dateModified"), true, trust, "dateModified", 0);
        }

        private void addresses(DateClues clues) {
            for (String address : addresses) {
                Stamp stamp = urls.of(address);
                if (stamp != null) {
                    clues.put(stamp, false, Trust.ADDRESS, address, 0);
                }
            }
        }

        /** Whether 3/5/2020 is the fifth of March here. */
        private boolean isAmerican() {
            String language = told();
            return language != null && (language.equals("en") || language.equals("en-US"));
        }

        private @Nullable String told() {
            Element html = page.selectFirst("html");
            String lang =
                    html == null
                            ? ""
                            : html.attr("lang").isBlank()
                                    ? html.attr("xml:lang")
                                    : html.attr("lang");
            String told = lang.isBlank() ? head.first(Field.LANGUAGE) : lang;
            told = told == null && article != null ? article.text("inLanguage") : told;
            return told == null ? null : tag(told);
        }

        /** Themes declare English for pages in Arabic: a language in other letters is not told. */
        private @Nullable String language() {
            String told = told();
            if (told == null || heading == null && titles.isEmpty()) {
                return told;
            }
            String sample =
                    titles.isEmpty() ? Objects.requireNonNull(heading).text() : titles.getFirst();
            boolean arabic = sample.chars().anyMatch(c -> Letters.isArabic((char) c));
            return arabic == isArabicScript(told) ? told : null;
        }

        private static boolean isArabicScript(String tag) {
            String language = tag.split("-", 2)[0];
            return switch (language) {
                case "ar", "fa", "ur", "ckb", "ku", "ps", "ug", "sd", "arz", "ary" -> true;
                default -> false;
            };
        }

        private static @Nullable String tag(String told) {
            String first = told.split("[,; ]", 2)[0].strip().replace('_', '-');
            String tag = Locale.forLanguageTag(first).toLanguageTag();
            return tag.equals("und") ? null : tag;
        }
    }
}
