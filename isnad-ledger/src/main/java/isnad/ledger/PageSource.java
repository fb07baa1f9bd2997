package isnad.ledger;

import isnad.model.Facts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was delivered, kept so that it can be shown and read again.
 *
 * @param name where it was read from, as given
 * @param text decoded, as it was delivered; offsets of its records count in it
 * @param markup whether the text is HTML
 * @param facts what its input said of it
 * @param date the publication date that the user gave its first article, ISO 8601, or null
 * @param later those that the user gave its other articles, in their order; empty where they are
 *     not known
 */
public record PageSource(
        String name,
        String text,
        boolean markup,
        Facts facts,
        @Nullable String date,
        List<@Nullable String> later) {
    public PageSource {
        later = Collections.unmodifiableList(new ArrayList<>(later));
    }

    /** A page of one article, or whose articles all have one date. */
    public PageSource(
            String name, String text, boolean markup, Facts facts, @Nullable String date) {
        this(name, text, markup, facts, date, List.of());
    }

    /** The same page with the dates that the user gave so many articles of it. */
    public PageSource dated(int articles, IntFunction<@Nullable String> dates) {
        List<@Nullable String> others = new ArrayList<>();
        for (int index = 1; index < articles; index++) {
            others.add(dates.apply(index));
        }
        return new PageSource(name, text, markup, facts, date, others);
    }

    /**
     * The date that the user gave an article of the page, from 0. One more than there were when
     * they were given has the date of all, if all had one.
     */
    public @Nullable String dateOf(int index) {
        boolean known = index > 0 && index <= later.size();
        boolean same = later.stream().allMatch(other -> Objects.equals(other, date));
        return known ? later.get(index - 1) : index == 0 || same ? date : null;
    }

    /** The same for the same page, whatever it is called; facts and a given date count too. */
    public byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_16BE));
            digest.update((markup + "\n" + date + "\n" + facts).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
