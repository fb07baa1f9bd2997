package isnad.copies;

import isnad.lexicon.Letters;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article.
 *
 * @param address its address in plain form
 * @param domain the registered domain of its address
 * @param outlet the name or id of its outlet
 * @param words its text; that of a twin is the same
 */
record Entry(
        String name,
        @Nullable String address,
        @Nullable String domain,
        @Nullable String outlet,
        @Nullable LocalDate day,
        @Nullable String agency,
        Words words) {

    static Entry of(ArticleText article, Words words) {
        String outlet = article.outlet();
        return new Entry(
                article.name(),
                Addresses.plain(article.url()),
                Addresses.domain(article.url()),
                outlet == null || outlet.isBlank() ? null : outlet.strip(),
                article.day(),
                article.agency(),
                words);
    }

    /** Whether both come from one outlet; null where that is not known. */
    @Nullable Boolean isOfOutlet(Entry other) {
        if (domain != null && other.domain != null) {
            return domain.equals(other.domain);
        }
        if (outlet != null && other.outlet != null) {
            return Letters.fold(outlet).equals(Letters.fold(other.outlet));
        }
        return null;
    }

    boolean hasAddressOf(Entry other) {
        return address != null && address.equals(other.address);
    }

    /** The days between them, or null where one has no date. */
    @Nullable Integer daysFrom(Entry other) {
        return day == null || other.day == null
                ? null
                : Math.abs((int) (day.toEpochDay() - other.day.toEpochDay()));
    }

    /** Older ones first, then by name. */
    boolean isBefore(Entry other) {
        int days = day == null || other.day == null ? 0 : day.compareTo(other.day);
        return days != 0 ? days < 0 : name.compareTo(other.name) <= 0;
    }

    /** What its outlet is called: the name, or the domain. */
    @Nullable String publisher() {
        return outlet == null ? domain : outlet;
    }

    void write(DataOutputStream out) throws IOException {
        write(out, name);
        write(out, address);
        write(out, domain);
        write(out, outlet);
        write(out, day == null ? null : day.toString());
        write(out, agency);
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    static Entry read(DataInputStream in, Words words) throws IOException {
        String name = String.valueOf(text(in));
        String address = text(in);
        String domain = text(in);
        String outlet = text(in);
        String day = text(in);
        return new Entry(
                name,
                address,
                domain,
                outlet,
                day == null ? null : LocalDate.parse(day),
                text(in),
                words);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
