package isnad.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, small enough to be kept by the million (under 400 bytes) and compared
 * in a microsecond. Made by {@link ProfileReader}.
 */
public final class Profile {
    private static final int VERSION = 1;
    private static final int MOST_FEATURES = 12;
    private static final int ACT_FEATURES = 4;
    private static final int NAME_FEATURES = 4;

    private final @Nullable Days published;
    private final Vector words;
    private final Vector names;
    private final Vector states;
    private final Deeds acts;
    private final int[] quotes;
    private final int[] headline;

    Profile(
            @Nullable Days published,
            Vector words,
            Vector names,
            Vector states,
            Deeds acts,
            int[] quotes,
            int[] headline) {
        this.published = published;
        this.words = words;
        this.names = names;
        this.states = states;
        this.acts = acts;
        this.quotes = quotes;
        this.headline = headline;
    }

    /** When it was published; null where that is not known. May be a long interval. */
    public @Nullable Days published() {
        return published;
    }

    Vector words() {
        return words;
    }

    /** Persons, bodies and places of the lexicon. */
    Vector names() {
        return names;
    }

    Vector states() {
        return states;
    }

    /** What is told as news. */
    Deeds acts() {
        return acts;
    }

    /** Hashes of runs of words in quotation marks, sorted. */
    int[] quotes() {
        return quotes;
    }

    /** Terms of the headline, sorted. */
    int[] headline() {
        return headline;
    }

    /**
     * What another article shares at least one of if it may be on the same affair: at most twelve.
     */
    public long[] features() {
        Set<Long> out = new LinkedHashSet<>();
        Arrays.stream(acts.keys()).limit(ACT_FEATURES).forEach(act -> out.add(Hashes.join(1, act)));
        names.heaviest(NAME_FEATURES).forEach(name -> out.add(Hashes.join(2, name)));
        words.heaviest(MOST_FEATURES).forEach(word -> out.add(Hashes.join(3, word)));
        return out.stream().limit(MOST_FEATURES).mapToLong(Long::longValue).toArray();
    }

    /** Its stored form, read by {@link #of}. */
    public byte[] bytes() {
        List<int[]> lists = List.of(quotes, headline);
        int size = 1 + 8 + words.bytes() + names.bytes() + states.bytes() + acts.bytes();
        for (int[] list : lists) {
            size += 1 + Integer.BYTES * list.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).put((byte) VERSION);
        out.putInt(published == null ? Days.EARLIEST : published.from());
        out.putInt(published == null ? Days.LATEST : published.to());
        words.write(out);
        names.write(out);
        states.write(out);
        acts.write(out);
        lists.forEach(list -> write(list, out));
        return out.array();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException where it was not written by this version
     */
    public static Profile of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 9 || in.get() != VERSION) {
            throw new IllegalArgumentException("not a profile of version " + VERSION);
        }
        int from = in.getInt();
        int to = in.getInt();
        boolean unknown = from == Days.EARLIEST && to == Days.LATEST;
        return new Profile(
                unknown ? null : new Days(from, to),
                Vector.read(in),
                Vector.read(in),
                Vector.read(in),
                Deeds.read(in),
                read(in),
                read(in));
    }

    static void write(int[] list, ByteBuffer out) {
        out.put((byte) list.length);
        for (int term : list) {
            out.putInt(term);
        }
    }

    static int[] read(ByteBuffer in) {
        int[] list = new int[Byte.toUnsignedInt(in.get())];
        for (int i = 0; i < list.length; i++) {
            list[i] = in.getInt();
        }
        return list;
    }
}
