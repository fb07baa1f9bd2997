package isnad.web;

import isnad.account.Accounts;
import isnad.account.Deed;
import isnad.account.Deed.What;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done and tried, the latest first. */
final class AuditScreen implements Screens.Screen {
    private static final int ROWS = 100;

    private final Accounts accounts;

    AuditScreen(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Call call = visit.call();
        String who = call.asked("who", "");
        What what = what(call);
        long before = before(call);
        List<Deed> deeds = accounts.audit().latest(who, what, before, ROWS + 1);
        List<Deed> shown = deeds.subList(0, Math.min(ROWS, deeds.size()));
        boolean more = deeds.size() > ROWS;
        return Screens.page(
                "audit.jte",
                Map.of(
                        "frame",
                        visit.frame(),
                        "deeds",
                        shown,
                        "who",
                        who,
                        "what",
                        what == null ? "" : what.code(),
                        "more",
                        more ? more(who, what, shown.getLast()) : ""));
    }

    private static @Nullable What what(Call call) {
        String code = call.asked("what");
        What what = code == null ? null : What.of(code);
        if (code != null && what == null) {
            throw Refusal.bad("what: there is no kind of deed " + code);
        }
        return what;
    }

    private static long before(Call call) {
        String before = call.asked("before");
        try {
            return before == null ? Long.MAX_VALUE : Long.parseLong(before);
        } catch (NumberFormatException _) {
            throw Refusal.bad("before: expected a number, found " + before);
        }
    }

    private static String more(String who, @Nullable What what, Deed last) {
        return "/audit?before=%d&who=%s&what=%s"
                .formatted(last.id(), Frame.encoded(who), what == null ? "" : what.code());
    }
}
