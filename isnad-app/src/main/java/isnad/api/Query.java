package isnad.api;

import isnad.ask.LineQuestion;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.Days;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request; one that its route does not know is refused, as it may be a slip.
 */
record Query(Call call) {
    /** Parameters of lists. */
    static final List<String> PAGING = List.of("limit", "cursor");

    /** Parameters that say which lines are wanted. */
    static final List<String> LINES =
            List.of("from", "to", "who", "with", "type", "status", "source", "outlet", "in");

    private static final int USUAL = 50;

    /** So many items are answered at a time. */
    static final int MOST = 500;

    private static final int MOST_OFFSET = 1_000_000_000;
    private static final int LONGEST_DAY = 10;
    private static final int LONGEST = 1000;

    /**
     * The parameters of a request.
     *
     * @throws Refusal (400) where there is one that is none of {@code known}, or a very long one
     */
    static Query of(Call call, Set<String> known) {
        for (String name : call.names()) {
            if (!known.contains(name)) {
                throw Refusal.bad(
                        "expected parameters among %s, found %s"
                                .formatted(new TreeSet<>(known), name));
            }
            if (call.all(name).stream().anyMatch(value -> value.length() > LONGEST)) {
                throw Refusal.bad("%s: expected at most %d letters".formatted(name, LONGEST));
            }
        }
        return new Query(call);
    }

    @Nullable String text(String name) {
        return call.asked(name);
    }

    /**
     * A parameter that must be there.
     *
     * @throws Refusal (400) where it is not
     */
    String required(String name) {
        String value = call.asked(name);
        if (value == null) {
            throw Refusal.bad("expected the parameter " + name);
        }
        return value;
    }

    int limit() {
        return limit(USUAL);
    }

    /** The same, of a list that usually is that long. */
    int limit(int usual) {
        return call.number("limit", usual, 1, MOST);
    }

    /** Where the page begins; null for the first. */
    @Nullable Cursor cursor(int parts) {
        String text = call.asked("cursor");
        return text == null ? null : Cursor.read(text, parts);
    }

    /** How many values come before the page, of a list that is counted through. */
    long offset() {
        Cursor cursor = cursor(1);
        return cursor == null ? 0 : Math.clamp(cursor.part(0), 0, MOST_OFFSET);
    }

    boolean flag(String name) {
        return constant(name, Truth.class, Truth.FALSE) == Truth.TRUE;
    }

    private enum Truth {
        FALSE,
        TRUE
    }

    /** A constant by its name in any case. */
    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        Set<E> found = constants(name, type);
        return found.isEmpty() ? otherwise : found.iterator().next();
    }

    private <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : call.all(name)) {
            for (String one : value.split(",")) {
                chosen.add(constant(name, one.strip(), type));
            }
        }
        return chosen;
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.bad(
                                "%s: expected one of %s, found %s"
                                        .formatted(name, names(type), value)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", names);
    }

    /** The days from {@code from} to {@code to}, both with all days that they name. */
    Days days() {
        Days from = days("from");
        Days to = days("to");
        int first = from == null ? Days.EARLIEST : from.from();
        int last = to == null ? Days.LATEST : to.to();
        if (first > last) {
            throw Refusal.bad("from: expected a day that is not behind to");
        }
        return new Days(first, last);
    }

    /** A day, month or year; null where it is not asked for. */
    @Nullable Days days(String name) {
        String value = call.asked(name);
        if (value == null) {
            return null;
        }
        Days days = value.length() > LONGEST_DAY ? null : Days.of(value);
        if (days == null || value.indexOf('/') >= 0) {
            throw Refusal.bad(
                    "%s: expected a day, month or year such as 2021-03-02, found %s"
                            .formatted(name, value));
        }
        return days;
    }

    /** Which lines are wanted. */
    LineQuestion lines() {
        return new LineQuestion(
                days(),
                constants("type", EventType.class),
                constants("status", Status.class),
                text("who"),
                text("with"),
                text("source"),
                text("outlet"),
                text("in"));
    }

    /** The address of the same list behind a place; null where there is nothing behind it. */
    @Nullable String next(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> pairs = new ArrayList<>();
        for (String name : call.names()) {
            if (!name.equals("cursor")) {
                call.all(name).forEach(value -> pairs.add(encoded(name) + "=" + encoded(value)));
            }
        }
        pairs.add("cursor=" + cursor.text());
        return call.path() + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
