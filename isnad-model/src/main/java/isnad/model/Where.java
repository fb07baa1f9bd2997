package isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param country ISO 3166-1 alpha-3 or null
 * @param lat degrees north, or null where unknown
 * @param lon degrees east, or null where unknown
 */
public record Where(
        String name,
        @Nullable String nameEn,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        Span span) {}
