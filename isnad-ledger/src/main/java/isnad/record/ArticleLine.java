package isnad.record;

import isnad.model.Outlet;
import isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * The line of an article in a record; fields as in {@code docs/record-format.md}.
 *
 * @param page where it was read from, as given
 * @param index which article of that page, from 0
 * @param text headline and paragraphs, a line each
 */
public record ArticleLine(
        String id,
        String page,
        int index,
        String headline,
        @Nullable Outlet outlet,
        @Nullable Published published,
        String text,
        String language,
        @Nullable String url,
        @Nullable String author) {}
