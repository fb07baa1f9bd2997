package isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import isnad.account.SessionDoor;
import isnad.desk.Desk;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import isnad.http.Visitor;
import isnad.run.Runs;
import isnad.view.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;

/** Which screen is where, in both languages. */
public final class Screens {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    private final Desk desk;
    private final PageCache pages = new PageCache();
    private final Screen search = new SearchScreen();
    private final RunScreens runs;

    public Screens(Desk desk, Runs runs) {
        this.desk = desk;
        this.runs = new RunScreens(runs);
    }

    /** A request to a screen. */
    record Visit(Call call, Frame frame, Desk desk) {}

    /** Makes a page. */
    interface Screen {
        Reply show(Visit visit) throws IOException;
    }

    /** Adds all screens to the routes. */
    public void register(Routes routes) {
        Assets.register(routes);
        routes.get("/", Role.ANYONE, (call, _) -> Reply.to(language(call)));
        routes.post("/preferences", Role.ANYONE, (call, _) -> PreferencesForm.keep(call));
        for (Language language : Language.values()) {
            register(routes, "/" + language.code());
        }
    }

    private void register(Routes routes, String root) {
        showOf(desk::counted, routes, root, "today", Role.READER, new TodayScreen());
        showOf(desk::counted, routes, root + "/", "today", Role.READER, new TodayScreen());
        show(routes, root + "/stories/{story}", "today", Role.READER, new StoryScreen());
        show(routes, root + "/articles/{article}", "today", Role.READER, new ArticleScreen());
        show(routes, root + "/lines/{line}", "today", Role.READER, new LineScreen());
        show(routes, root + "/differences", "differences", Role.READER, new DifferencesScreen());
        show(routes, root + "/relations", "relations", Role.READER, new RelationsScreen());
        show(routes, root + "/relation", "relations", Role.READER, new RelationScreen());
        show(routes, root + "/entities", "entities", Role.READER, new EntitiesScreen());
        show(routes, root + "/entity", "entities", Role.READER, new EntityScreen());
        show(routes, root + "/entity/merge", "entities", Role.EDITOR, new MergeScreen());
        show(routes, root + "/help", "", Role.READER, Screens::help);
        show(routes, root + "/sources", "sources", Role.READER, new SourcesScreen());
        show(routes, root + "/corrections", "corrections", Role.READER, new CorrectionsScreen());
        act(routes, root + "/corrections", "corrections", Role.EDITOR, Corrections::make);
        act(routes, root + "/corrections/{number}/undo", "", Role.EDITOR, Corrections::undo);
        showOf(desk::indexed, routes, root + "/search", "search", Role.READER, search);
        act(routes, root + "/search/save", "search", Role.EDITOR, KeptSearches::save);
        act(routes, root + "/search/forget", "search", Role.EDITOR, KeptSearches::forget);
        showAnew(routes, root + "/search/export", "search", Role.READER, SearchExport::send);
        showAnew(routes, root + "/search/batch", "search", Role.READER, BatchScreen::form);
        act(routes, root + "/search/batch", "search", Role.READER, BatchScreen::count);
        runs(routes, root + "/runs");
    }

    /** A page that stays what it is until the ledger changes. */
    private void show(Routes routes, String path, String nav, Role role, Screen screen) {
        showOf(() -> 0, routes, path, nav, role, screen);
    }

    /** A page that stays what it is until the ledger changes, or a number of something else. */
    private void showOf(
            LongSupplier state, Routes routes, String path, String nav, Role role, Screen screen) {
        routes.get(
                path,
                role,
                (call, visitor) -> kept(call, visitor, " " + state.getAsLong(), nav, screen));
    }

    private Reply kept(Call call, Visitor visitor, String state, String nav, Screen screen)
            throws IOException {
        var key = new PageCache.Key(call.address() + state, visitor, Preferences.of(call));
        return pages.get(key, desk.version(), () -> screen.show(visit(call, visitor, nav)));
    }

    /** Adds the screens that accounts need. */
    public void register(Routes routes, SessionDoor door) {
        for (Language language : Language.values()) {
            new AccountScreens(door).register(this, routes, "/" + language.code());
        }
    }

    /** A page that is made anew each time, for runs go on. */
    void showAnew(Routes routes, String path, String nav, Role role, Screen screen) {
        routes.get(path, role, (call, visitor) -> screen.show(visit(call, visitor, nav)));
    }

    /** How runs stand changes without the ledger. */
    private void runs(Routes routes, String root) {
        showAnew(routes, root, "runs", Role.READER, runs::list);
        showAnew(routes, root + "/{run}", "runs", Role.READER, runs::one);
        showAnew(routes, root + "/{run}/live", "runs", Role.READER, runs::live);
        act(routes, root + "/files", "runs", Role.EDITOR, runs::files);
        act(routes, root + "/text", "runs", Role.EDITOR, runs::text);
        act(routes, root + "/addresses", "runs", Role.EDITOR, runs::addresses);
        act(routes, root + "/reread", "runs", Role.EDITOR, runs::reread);
        act(routes, root + "/feeds", "runs", Role.EDITOR, runs::addFeeds);
        act(routes, root + "/feeds/ask", "runs", Role.EDITOR, runs::askFeeds);
        act(routes, root + "/feeds/remove", "runs", Role.EDITOR, runs::removeFeed);
        act(routes, root + "/{run}/cancel", "runs", Role.EDITOR, runs::cancel);
    }

    void act(Routes routes, String path, String nav, Role role, Screen screen) {
        routes.post(path, role, (call, visitor) -> screen.show(visit(call, visitor, nav)));
    }

    private Visit visit(Call call, Visitor visitor, String nav) {
        return new Visit(call, Frame.of(call, visitor, nav), desk);
    }

    private static String language(Call call) {
        String wanted = call.header("Accept-Language");
        return wanted != null && wanted.startsWith("ar") ? "/ar" : "/en";
    }

    /** Fills a template. */
    static Reply page(String template, Map<String, Object> values) {
        var out = new StringOutput();
        TEMPLATES.render(template, values, out);
        return Reply.page(text(out));
    }

    /** HTML has no NUL, whatever a page had. */
    private static String text(StringOutput out) {
        return out.toString().replace('\0', '\uFFFD');
    }

    private static Reply help(Visit visit) {
        return page("help.jte", Map.of("frame", visit.frame()));
    }

    /** The page that tells a person why a request was refused. */
    public Reply refused(Call call, Visitor visitor, Refusal refusal) {
        var out = new StringOutput();
        Frame frame = Frame.of(call, visitor, "");
        TEMPLATES.render("refused.jte", Map.of("frame", frame, "refusal", refusal), out);
        byte[] bytes = text(out).getBytes(StandardCharsets.UTF_8);
        return new Reply.Whole(refusal.status(), Reply.HTML, bytes, Map.of());
    }
}
