package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.story.Days;
import org.jspecify.annotations.Nullable;

/** Parameters that several screens understand alike. */
final class Asked {
    private Asked() {}

    /**
     * The days that {@code from} and {@code to} say: days, months or years.
     *
     * @throws Refusal (400) where they say something else
     */
    static Days days(Call call, Days otherwise) {
        Days from = end(call, "from");
        Days to = end(call, "to");
        if (from == null && to == null) {
            return otherwise;
        }
        int first = from == null ? Days.EARLIEST : from.from();
        int last = to == null ? Days.LATEST : to.to();
        if (last < first) {
            throw Refusal.bad("from, to: expected from to be before to");
        }
        return new Days(first, last);
    }

    private static @Nullable Days end(Call call, String name) {
        String value = call.asked(name);
        if (value == null) {
            return null;
        }
        Days days = value.indexOf('/') < 0 ? Days.of(value) : null;
        if (days == null) {
            throw Refusal.bad(name + ": expected a day such as 2021-03-02, found " + value);
        }
        return days;
    }
}
