package isnad.web;

import isnad.search.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The facets beside what was found: each value leads to an address that narrows by it. */
final class Facets {
    private static final int MOST = 12;

    private final SearchAsk ask;
    private final Words words;
    private final Map<String, String> outlets;

    /**
     * @param outlets names by id
     */
    Facets(SearchAsk ask, Words words, Map<String, String> outlets) {
        this.ask = ask;
        this.words = words;
        this.outlets = outlets;
    }

    /** The outlets of which the names are wanted. */
    static List<String> shownOutlets(Counts counts) {
        return counts.outlets().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Facet> of(Counts counts) {
        return List.of(outlets(counts), years(counts), types(counts), statuses(counts));
    }

    private Facet outlets(Counts counts) {
        return facet("outlet", counts.outlets(), ask.outlets(), this::outlet);
    }

    private String outlet(String id) {
        return id.isEmpty() ? words.of("unknown.outlet") : outlets.getOrDefault(id, id);
    }

    private Facet types(Counts counts) {
        Map<String, Long> types = new TreeMap<>();
        counts.types().forEach((type, count) -> types.put(SearchAsk.small(type), count));
        return facet("type", types, ask.types(), type -> label("type", type));
    }

    private Facet statuses(Counts counts) {
        Map<String, Long> statuses = new TreeMap<>();
        counts.statuses().forEach((status, count) -> statuses.put(SearchAsk.small(status), count));
        return facet("status", statuses, ask.statuses(), status -> label("status", status));
    }

    private String label(String group, String value) {
        String key = group.equals("type") ? value.toUpperCase(java.util.Locale.ROOT) : value;
        return words.labels().of(group, key);
    }

    private Facet facet(
            String name,
            Map<String, Long> counts,
            List<String> chosen,
            Function<String, String> label) {
        List<Facet.Choice> choices = new ArrayList<>();
        chosen.forEach(value -> {
            long count = counts.getOrDefault(value, 0L);
            String address = ask.with(name, without(chosen, value)).address();
            choices.add(choice(name, label.apply(value), count, address, true));
        });
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !chosen.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(MOST)
                .map(entry -> open(name, entry, label))
                .forEach(choices::add);
        return new Facet(name, choices);
    }

    private Facet.Choice open(
            String name, Map.Entry<String, Long> entry, Function<String, String> label) {
        String value = entry.getKey();
        String address = value.isEmpty() ? "" : ask.with(name, List.of(value)).address();
        return choice(name, label.apply(value), entry.getValue(), address, false);
    }

    private static Facet.Choice choice(
            String name, String label, long count, String address, boolean chosen) {
        return new Facet.Choice(label, name.equals("outlet"), count, address, chosen);
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }

    /** The latest first; choosing one sets both ends of the period. */
    private Facet years(Counts counts) {
        List<Facet.Choice> choices =
                counts.years().entrySet().stream()
                        .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                        .limit(MOST)
                        .map(entry -> year(entry.getKey(), entry.getValue()))
                        .toList();
        return new Facet("year", choices);
    }

    private Facet.Choice year(int year, long count) {
        if (year == 0) {
            return new Facet.Choice(words.of("unknown.date"), false, count, "", false);
        }
        String iso = "%04d".formatted(year);
        boolean chosen = ask.from().equals(iso) && ask.to().equals(iso);
        String address = (chosen ? ask.within("", "") : ask.within(iso, iso)).address();
        return new Facet.Choice(words.dates().of(iso), false, count, address, chosen);
    }
}
