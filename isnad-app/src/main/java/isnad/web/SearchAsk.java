package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.search.Order;
import isnad.search.query.Clause;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import isnad.story.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the search screen asks for.
 *
 * @param words the query as typed, perhaps empty
 * @param from first day, month or year of the period; empty where it is open
 * @param types names of types, in small letters
 * @param statuses likewise
 * @param outlets ids or names
 * @param behind how many articles are passed over
 */
public record SearchAsk(
        String words,
        Level level,
        Order order,
        String from,
        String to,
        List<String> types,
        List<String> statuses,
        List<String> outlets,
        int behind) {
    private static final int DEEPEST = 1_000_000;
    private static final int MOST_CHOSEN = 40;

    public SearchAsk {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        outlets = List.copyOf(outlets);
    }

    static SearchAsk of(Call call) {
        return new SearchAsk(
                call.asked("q", ""),
                constant(call, "level", Level.class, Level.WORD),
                constant(call, "order", Order.class, Order.RANK),
                day(call, "from"),
                day(call, "to"),
                chosen(call, "type"),
                chosen(call, "status"),
                chosen(call, "outlet"),
                call.number("behind", 0, 0, DEEPEST));
    }

    private static <E extends Enum<E>> E constant(
            Call call, String name, Class<E> type, E otherwise) {
        String value = call.asked(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Refusal.bad(
                    "%s: expected one of %s, found %s"
                            .formatted(name, List.of(type.getEnumConstants()), value));
        }
    }

    private static String day(Call call, String name) {
        String value = call.asked(name, "");
        if (!value.isEmpty() && (value.indexOf('/') >= 0 || Days.of(value) == null)) {
            throw Refusal.bad(name + ": expected a day such as 2021-03-02, found " + value);
        }
        return value;
    }

    private static List<String> chosen(Call call, String name) {
        List<String> all = call.all(name);
        if (all.size() > MOST_CHOSEN) {
            throw Refusal.bad("%s: expected at most %d values".formatted(name, MOST_CHOSEN));
        }
        return all;
    }

    /** Whether nothing is asked yet. */
    public boolean isEmpty() {
        return text().isEmpty();
    }

    /** Whether anything but words is asked. */
    public boolean isNarrowed() {
        boolean listed = !types.isEmpty() || !statuses.isEmpty() || !outlets.isEmpty();
        return listed || !from.isEmpty() || !to.isEmpty();
    }

    /**
     * What is asked, understood.
     *
     * @throws QueryException where the words cannot be; its place counts in them
     */
    SearchQuery query() throws QueryException {
        if (!words.isEmpty()) {
            SearchQuery.parse(words, level);
        }
        return SearchQuery.parse(text(), level);
    }

    /** All of it as one query: what an alert or a program asks. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add(isChoice() ? "(" + words + ")" : words);
        }
        add(parts, "type", types);
        add(parts, "status", statuses);
        add(parts, "outlet", outlets);
        add(parts, "from", from.isEmpty() ? List.of() : List.of(from));
        add(parts, "to", to.isEmpty() ? List.of() : List.of(to));
        return String.join(" ", parts);
    }

    /** What is chosen narrows each side of an or. */
    private boolean isChoice() {
        try {
            return isNarrowed() && SearchQuery.parse(words, level).clause() instanceof Clause.Or;
        } catch (QueryException _) {
            return false;
        }
    }

    private static void add(List<String> parts, String field, List<String> values) {
        if (!values.isEmpty()) {
            List<String> quoted = values.stream().map(SearchAsk::quoted).toList();
            String all = String.join(" | ", quoted);
            parts.add(field + ":" + (values.size() == 1 ? all : "(" + all + ")"));
        }
    }

    /** A value that is one whatever letters it has. */
    static String quoted(String value) {
        boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return plain ? value : '"' + value.replaceAll("[\"\u201C\u201D]", " ") + '"';
    }

    /** The same with other values of a facet, from the first article on. */
    SearchAsk with(String facet, List<String> values) {
        return new SearchAsk(
                words,
                level,
                order,
                from,
                to,
                facet.equals("type") ? values : types,
                facet.equals("status") ? values : statuses,
                facet.equals("outlet") ? values : outlets,
                0);
    }

    /** The same within other days, from the first article on. */
    SearchAsk within(String first, String last) {
        return new SearchAsk(words, level, order, first, last, types, statuses, outlets, 0);
    }

    /** The same from another article on. */
    public SearchAsk behind(int articles) {
        return new SearchAsk(words, level, order, from, to, types, statuses, outlets, articles);
    }

    /** The same at another level, from the first article on. */
    public SearchAsk atLevel(Level other) {
        return new SearchAsk(words, other, order, from, to, types, statuses, outlets, 0);
    }

    /** Another query and nothing else. */
    public static SearchAsk ofWords(String words, Level level) {
        return new SearchAsk(words, level, Order.RANK, "", "", List.of(), List.of(), List.of(), 0);
    }

    /** Where this is answered, behind the language. */
    public String address() {
        return "/search?" + parameters();
    }

    /** As parameters of an address; what is usual is left out. */
    public String parameters() {
        List<String> pairs = new ArrayList<>();
        pair(pairs, "q", words);
        pair(pairs, "level", level == Level.WORD ? "" : small(level));
        pair(pairs, "order", order == Order.RANK ? "" : small(order));
        pair(pairs, "from", from);
        pair(pairs, "to", to);
        types.forEach(type -> pair(pairs, "type", type));
        statuses.forEach(status -> pair(pairs, "status", status));
        outlets.forEach(outlet -> pair(pairs, "outlet", outlet));
        pair(pairs, "behind", behind == 0 ? "" : Integer.toString(behind));
        return String.join("&", pairs);
    }

    private static void pair(List<String> pairs, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            pairs.add(name + "=" + Frame.encoded(value));
        }
    }

    /** A constant's name in small letters. */
    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
