package isnad.export;

import isnad.model.Where;
import isnad.record.ArticleLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the words that stand in a field. */
final class Words {
    private Words() {}

    /** A constant as the record writes it. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The name of who published it; empty where that is not known. */
    static String outlet(ArticleLine article) {
        return article.outlet() == null ? "" : article.outlet().name();
    }

    static @Nullable String place(@Nullable Where where) {
        return where == null ? null : where.name();
    }

    static @Nullable String country(@Nullable Where where) {
        return where == null ? null : where.country();
    }
}
