package isnad.html.meta;

import isnad.html.meta.MetaNames.Field;
import isnad.html.meta.MetaNames.Grade;
import isnad.html.meta.MetaNames.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} values of a page whose names are known, in their order. */
final class Head {
    private static final int LONGEST = 2_000;
    private static final List<String> NAMED_BY =
            List.of("property", "name", "itemprop", "http-equiv");

    private final List<Value> values = new ArrayList<>();

    /** One value with what its name means. */
    record Value(Name name, String source, String value) {}

    Head(Parts page, MetaNames names) {
        for (Element meta : page.of("meta")) {
            add(meta, names);
        }
    }

    private void add(Element meta, MetaNames names) {
        String value = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
        if (value.isBlank() || value.length() > LONGEST) {
            return;
        }
        for (String attribute : NAMED_BY) {
            String source = meta.attr(attribute);
            Name name = source.isEmpty() ? null : names.of(source);
            if (name != null) {
                values.add(new Value(name, source, value.strip()));
                return;
            }
        }
    }

    List<Value> values() {
        return values;
    }

    /** What is told of a field, the most trusted first. */
    List<String> of(Field field) {
        return values.stream()
                .filter(value -> value.name().field() == field)
                .sorted(Comparator.comparing(value -> value.name().grade()))
                .map(value -> Titles.clean(value.value()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The first that is told, or null. */
    @Nullable String first(Field field) {
        List<String> told = of(field);
        return told.isEmpty() ? null : told.getFirst();
    }

    /** Whether the page says that it is an article. */
    boolean isArticle() {
        return values.stream()
                .anyMatch(value ->
                        value.name().grade() == Grade.ARTICLE
                                && value.name().field() == Field.PUBLISHED);
    }
}
