package isnad.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a site lets Isnad do, by its robots.txt (RFC 9309) and its tdmrep.json.
 *
 * @param why it lets nothing be fetched where robots.txt itself could not be had; else empty
 */
record SiteRules(BaseRobotRules robots, ContentSignals usage, TdmRules tdm, String why) {
    private static final String OPEN = "";

    /** By an answer to the request for robots.txt. */
    static SiteRules of(WebAddress robotsTxt, SiteFile file) {
        return switch (file.status()) {
            case 200 -> parsed(robotsTxt, file.body());
            case 401, 403 ->
                    closed("its host keeps its robots.txt to itself (" + file.status() + ")");
            default -> new SiteRules(all(), ContentSignals.none(), noTdm(), OPEN);
        };
    }

    /** Where robots.txt cannot be had, nothing is fetched. */
    static SiteRules closed(String why) {
        var none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        return new SiteRules(none, ContentSignals.none(), noTdm(), why);
    }

    private static BaseRobotRules all() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static TdmRules noTdm() {
        return new TdmRules(List.of());
    }

    private static SiteRules parsed(WebAddress robotsTxt, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return new SiteRules(rules(robotsTxt, body), ContentSignals.of(text), noTdm(), OPEN);
    }

    private static BaseRobotRules rules(WebAddress robotsTxt, byte[] body) {
        // A longer delay than ours is dealt with, and told, by the fetcher.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        List<String> names = List.of(Manners.TOKEN.toLowerCase(Locale.ROOT));
        return parser.parseContent(robotsTxt.toString(), body, "text/plain", names);
    }

    SiteRules with(TdmRules other) {
        return new SiteRules(robots, usage, other, why);
    }

    boolean allows(WebAddress page) {
        return robots.isAllowed(page.toString());
    }

    /** The crawl-delay that is asked for, or nothing at all. */
    Duration delay() {
        long millis = robots.getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }
}
