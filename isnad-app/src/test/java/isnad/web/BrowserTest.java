package isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import isnad.cli.SampleLedger;
import isnad.serve.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens in a real browser, in both languages, by mouse and by keyboard. */
class BrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    /** Stands for an article of the first story. */
    private static final String ARTICLE = "/articles/";

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir private static Path folder = Path.of("");
    private static Service service = unstarted();
    private static Browser browser = unstarted();

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before any test
    private static <T> T unstarted() {
        return null;
    }

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(PICTURES);
        service = Service.local(SampleLedger.copy(folder), 0);
        browser = Browser.at("http://127.0.0.1:" + service.port());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @AfterEach
    void nothing_was_kept_from_running() {
        List<String> complaints = List.copyOf(browser.complaints);
        browser.complaints.clear();
        assertThat(complaints).isEmpty();
    }

    static Stream<String> screens() {
        return Stream.of("ar", "en")
                .flatMap(language ->
                        Stream.of(
                                        "/?from=2000",
                                        "/?from=2000&least=50",
                                        "/stories/1",
                                        "/lines/1",
                                        ARTICLE,
                                        "/relations",
                                        "/relation?a=EGY&b=TUR",
                                        "/entities",
                                        "/entities?name=شكري",
                                        "/entity?key=EGY",
                                        "/entity/merge?key=EGY&other=TUR",
                                        "/search?q=" + Frame.encoded("مصر"),
                                        "/search?q=%22",
                                        "/search/batch",
                                        "/runs",
                                        "/help",
                                        "/sources",
                                        "/corrections",
                                        "/nothing")
                                .map(path -> "/" + language + path));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_screen_is_accessible_and_fits_a_phone(String screen) {
        String path = screen.endsWith(ARTICLE) ? anArticle(screen) : screen;
        ColorScheme colours = screen.startsWith("/ar") ? ColorScheme.LIGHT : ColorScheme.DARK;
        assertThat(browser.faults(path, WIDE, colours)).isEmpty();
        Page page = browser.open(path, PHONE);
        Object wider =
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        assertThat(wider).as("pixels wider than the phone").isEqualTo(0);
        String name = screen.replaceAll("[^a-zA-Z0-9]+", "-");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone" + name + ".png")));
        page.setViewportSize(WIDE, 900);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("wide" + name + ".png")));
        browser.complaints.removeIf(complaint -> path.endsWith("/nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/?from=2000",
                "/ar/stories/1",
                "/ar" + ARTICLE,
                "/en/relation?a=EGY&b=TUR",
                "/en/entity?key=EGY",
                "/en/search?q=with:Egypt"
            })
    void a_screen_weighs_300_kilobytes_at_most_with_all_it_needs(String screen) {
        String path = screen.endsWith(ARTICLE) ? anArticle(screen) : screen;
        assertThat(browser.weight(path)).as(path).isBetween(1L, 300_000L);
        browser.complaints.clear();
    }

    private static String anArticle(String screen) {
        Page page = browser.open(screen.replace(ARTICLE, "/stories/1"), WIDE);
        return page.locator("section[aria-labelledby=articles] a").first().getAttribute("href");
    }

    @Test
    void from_the_stories_one_comes_to_the_words_on_the_page() {
        Page page = browser.open("/ar?from=2000&least=2", WIDE);
        page.locator(".card h2 a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/ar/stories/\\d+"));
        page.locator(".compare th a.type").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/ar/lines/\\d+"));
        assertThat(page.locator("ol.ladder li.outlet").first()).isVisible();
        String words = page.locator(".telling blockquote").first().innerText();
        page.locator(".telling .beside a").first().click();
        assertThat(page.locator("mark").first()).hasText(words);
    }

    @Test
    void an_event_is_corrected_and_the_correction_is_taken_back_by_keyboard() {
        Page page = browser.open("/en/lines/3", WIDE);
        assertThat(page.locator(".telling .status").first()).not().containsText("denied");
        page.locator(".correct > summary").first().focus();
        page.keyboard().press("Enter");
        Locator form = page.locator(".correct form").first();
        form.locator("select[name=status]").selectOption("DENIED");
        form.locator("input[name=why]").fill("for this test");
        form.locator("input[name=why]").press("Enter");
        assertThat(page.locator(".telling .status").first()).containsText("denied");
        page.locator(".telling .beside a").first().click();
        String article = page.url();
        assertThat(page.locator(".found .status").filter(denied()).first()).isVisible();
        page.navigate(page.url().replaceAll("/en/.*", "/en/corrections"));
        Locator made = page.locator(".row").first();
        assertThat(made).containsText("for this test");
        made.locator("input[name=why]").fill("it was right");
        made.locator("input[name=why]").press("Enter");
        assertThat(page.locator(".row").nth(1)).containsText("taken back");
        page.navigate(article);
        assertThat(page.locator(".found .status").filter(denied())).hasCount(0);
    }

    private static Locator.FilterOptions denied() {
        return new Locator.FilterOptions().setHasText("denied");
    }

    @Test
    void the_first_stop_of_the_tabulator_leads_past_the_menu() {
        Page page = browser.open("/en", WIDE);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void a_slash_leads_to_the_box_of_search() {
        Page page = browser.open("/ar", WIDE);
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
    }

    @Test
    void digits_colours_and_the_second_calendar_are_kept() {
        Page page = browser.open("/ar?from=2000", WIDE);
        page.locator("details.view summary").click();
        page.locator("select[name=digits]").selectOption("arab");
        page.locator("select[name=theme]").selectOption("dark");
        page.locator("input[name=hijri]").check();
        page.locator(".view form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/ar\\?from=2000"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator(".card .facts").first()).containsText(Pattern.compile("[٠-٩]"));
        assertThat(page.locator(".card .facts").first()).containsText("هـ");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("wide-ar-dark.png")));
    }

    @Test
    void the_other_language_shows_the_same_page() {
        Page page = browser.open("/ar/relation?a=EGY&b=TUR", WIDE);
        page.locator("details.view summary").click();
        page.locator(".view .menu a").click();
        assertThat(page).hasURL(Pattern.compile(".*/en/relation\\?a=EGY&b=TUR"));
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
    }
}
