package isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium without a screen. Where there is none, tests are skipped and say so. */
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;

    /** What pages complained of: errors of scripts, and what the policy kept from running. */
    final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, Path chromium, String address) {
        this.playwright = playwright;
        this.address = address;
        var options =
                new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS);
        this.browser = playwright.chromium().launch(options);
    }

    /** Opens it for a server. */
    static Browser at(String address) {
        Path chromium = chromium();
        Assumptions.assumeTrue(chromium != null, "no Chromium here (Debian: apt install chromium)");
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Browser(
                Playwright.create(options), java.util.Objects.requireNonNull(chromium), address);
    }

    private static @Nullable Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** A page of a width, at a path. */
    Page open(String path, int width) {
        var options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setReducedMotion(ReducedMotion.REDUCE);
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address + path);
        return page;
    }

    /** How many bytes a browser receives for a page that it never saw, with all it needs. */
    long weight(String path) {
        List<Request> finished = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequestFinished(finished::add);
            page.navigate(address + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return finished.stream().map(Request::sizes).mapToLong(Browser::received).sum();
        }
    }

    private static long received(Sizes sizes) {
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    /** What axe finds wrong by WCAG 2.2 AA in those colours; empty where nothing is. */
    List<String> faults(String path, int width, ColorScheme colours) {
        var options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setColorScheme(colours)
                        .setViewportSize(width, 900);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(address + path);
            AxeResults results =
                    new AxeBuilder(page)
                            .withTags(
                                    List.of(
                                            "wcag2a",
                                            "wcag2aa",
                                            "wcag21a",
                                            "wcag21aa",
                                            "wcag22aa",
                                            "best-practice"))
                            .analyze();
            assertThat(results.getPasses()).as("axe ran").isNotEmpty();
            return results.getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .toList();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
