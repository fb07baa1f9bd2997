package isnad.web;

import isnad.account.Account;
import isnad.account.Deed.What;
import isnad.account.NotPossible;
import isnad.account.SessionDoor;
import isnad.account.Token;
import isnad.http.Form;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signing in and out, one's own account, and the accounts of others. */
final class AccountScreens {
    private static final String NAV = "";

    private final SessionDoor door;

    AccountScreens(SessionDoor door) {
        this.door = door;
    }

    /** Makes changes to accounts; what it returns is said on the page. */
    private interface Change {
        /** The key of what is said; null for nothing. */
        @Nullable String make(Screens.Visit visit, Form form) throws IOException;
    }

    void register(Screens screens, Routes routes, String root) {
        screens.showAnew(routes, root + "/sign-in", "", Role.ANYONE, this::entrance);
        screens.act(routes, root + "/sign-in", NAV, Role.ANYONE, this::signIn);
        screens.act(routes, root + "/sign-out", NAV, Role.READER, this::signOut);
        screens.showAnew(
                routes, root + "/account", "", Role.READER, visit -> own(visit, null, null));
        screens.act(routes, root + "/account/password", NAV, Role.READER, own(this::password));
        screens.act(routes, root + "/account/tokens", NAV, Role.READER, this::makeToken);
        screens.act(routes, root + "/account/revoke", NAV, Role.READER, own(this::revokeToken));
        screens.showAnew(routes, root + "/accounts", "", Role.ADMIN, visit -> all(visit, null));
        screens.act(routes, root + "/accounts/add", NAV, Role.ADMIN, all(this::add));
        screens.act(routes, root + "/accounts/role", NAV, Role.ADMIN, all(this::role));
        screens.act(routes, root + "/accounts/password", NAV, Role.ADMIN, all(this::reset));
        screens.act(routes, root + "/accounts/remove", NAV, Role.ADMIN, all(this::remove));
        screens.showAnew(routes, root + "/audit", "", Role.ADMIN, new AuditScreen(door.accounts()));
    }

    private Reply entrance(Screens.Visit visit) {
        return entrance(visit, visit.call().asked("back", ""), "", false);
    }

    private static Reply entrance(Screens.Visit visit, String back, String name, boolean wrong) {
        return kept(
                wrong ? 403 : 200,
                "sign-in.jte",
                Map.of("frame", visit.frame(), "back", back, "name", name, "wrong", wrong));
    }

    private Reply signIn(Screens.Visit visit) throws IOException {
        Form form = visit.call().form();
        String back = form.get("back", "");
        String name = form.get("name", "");
        String cookie = door.signIn(visit.call(), name, form.raw("password"));
        return cookie == null
                ? entrance(visit, back, name, true)
                : new Reply.Redirect(
                        back.isEmpty() ? visit.frame().to("/") : back, List.of(cookie));
    }

    private Reply signOut(Screens.Visit visit) {
        requireSession(visit);
        String cookie = door.signOut(visit.call(), visit.frame().visitor());
        return new Reply.Redirect(visit.frame().to("/sign-in"), List.of(cookie));
    }

    /** A token that was found out must not make itself at home. */
    private static void requireSession(Screens.Visit visit) {
        if (visit.frame().visitor().isProgram()) {
            throw new Refusal(403, "needs a session; a token cannot change accounts");
        }
    }

    private Screens.Screen own(Change change) {
        return visit -> own(visit, said(visit, change), null);
    }

    private Screens.Screen all(Change change) {
        return visit -> all(visit, said(visit, change));
    }

    private static @Nullable String said(Screens.Visit visit, Change change) throws IOException {
        requireSession(visit);
        try {
            return change.make(visit, visit.call().form());
        } catch (NotPossible e) {
            return refused(e);
        }
    }

    private static String refused(NotPossible e) {
        return "account.not." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private Reply own(Screens.Visit visit, @Nullable String said, @Nullable String secret) {
        String name = visit.frame().visitor().name();
        List<Token> tokens = door.accounts().tokens().of(name);
        Map<String, Object> values = new HashMap<>();
        values.put("frame", visit.frame());
        values.put("account", door.accounts().named(name));
        values.put("tokens", tokens);
        values.put("said", said);
        values.put("secret", secret);
        return kept(status(said), "account.jte", values);
    }

    private Reply all(Screens.Visit visit, @Nullable String said) {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", visit.frame());
        values.put("accounts", door.accounts().all());
        values.put("said", said);
        return kept(status(said), "accounts.jte", values);
    }

    private static int status(@Nullable String said) {
        return said != null && said.startsWith("account.not.") ? 422 : 200;
    }

    /** Pages of accounts stay in no cache. */
    private static Reply kept(int status, String template, Map<String, Object> values) {
        Reply.Whole page = (Reply.Whole) Screens.page(template, values);
        return new Reply.Whole(
                status, page.type(), page.body(), Map.of("Cache-Control", "no-store"));
    }

    private String password(Screens.Visit visit, Form form) {
        requireSame(form);
        door.changePassword(
                visit.call(), visit.frame().visitor(), form.raw("old"), form.raw("password"));
        return "account.done.password";
    }

    private static void requireSame(Form form) {
        if (!form.raw("password").equals(form.raw("again"))) {
            throw Refusal.bad("again: expected the same password twice");
        }
    }

    private Reply makeToken(Screens.Visit visit) throws IOException {
        requireSession(visit);
        Form form = visit.call().form();
        try {
            Account account = door.accounts().named(visit.frame().visitor().name());
            String name = form.get("name", "");
            String secret = door.accounts().tokens().make(account, name, form.get("role", ""));
            write(visit, What.TOKEN_MAKE, name);
            return own(visit, null, secret);
        } catch (NotPossible e) {
            return own(visit, refused(e), null);
        }
    }

    private String revokeToken(Screens.Visit visit, Form form) {
        String name = form.required("name");
        door.accounts().tokens().revoke(visit.frame().visitor().name(), name);
        write(visit, What.TOKEN_REVOKE, name);
        return "account.done.revoked";
    }

    private String add(Screens.Visit visit, Form form) {
        String role = form.get("role", "");
        String name = door.accounts().add(form.get("name", ""), role, form.raw("password"));
        write(visit, What.ACCOUNT_ADD, name + " " + role);
        return "account.done.added";
    }

    private String role(Screens.Visit visit, Form form) {
        String name = form.required("name");
        String role = form.required("role");
        door.accounts().role(name, role);
        write(visit, What.ACCOUNT_ROLE, name + " " + role);
        return "account.done.role";
    }

    private String reset(Screens.Visit visit, Form form) {
        String name = form.required("name");
        door.accounts().password(name, form.raw("password"), null);
        write(visit, What.PASSWORD, name);
        return "account.done.password";
    }

    private String remove(Screens.Visit visit, Form form) {
        String name = form.required("name");
        door.accounts().remove(name);
        write(visit, What.ACCOUNT_REMOVE, name);
        return "account.done.removed";
    }

    private void write(Screens.Visit visit, What what, String detail) {
        String who = visit.frame().visitor().name();
        door.accounts().audit().write(who, visit.call().peer(), what, detail);
    }
}
