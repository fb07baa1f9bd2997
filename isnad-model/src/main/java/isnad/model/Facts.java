package isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text, from the page's structure or from where it was
 * kept. Each is null where nothing is known.
 *
 * @param url its address
 * @param title its headline as the structure has it, perhaps with the outlet's name behind
 * @param author who wrote it, as told
 * @param outlet the publisher's name, as told
 * @param published when it was published
 * @param updated when it was last changed
 * @param language BCP 47 code as told or detected
 */
public record Facts(
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable Published updated,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(null, null, null, null, null, null, null);

    /** These facts, with those of {@code other} where nothing is known here. */
    public Facts or(Facts other) {
        return new Facts(
                first(url, other.url),
                first(title, other.title),
                first(author, other.author),
                first(outlet, other.outlet),
                first(published, other.published),
                first(updated, other.updated),
                first(language, other.language));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
