package isnad.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which encoding of before UTF-8 bytes are in. */
final class Legacy {
    private static final int SAMPLE = 1 << 16;

    /** Of 100; ICU's own measure. */
    private static final int SOME_CONFIDENCE = 25;

    /** What Arabic was and is kept in, the commonest first. */
    private static final List<Encoding> ARABIC =
            List.of(
                    Encoding.of(Charset.forName("windows-1256")),
                    Encoding.of(Charset.forName("ISO-8859-6")),
                    Encoding.of(Charset.forName("x-MacArabic")),
                    Encoding.IBM_720,
                    Encoding.of(Charset.forName("IBM864")));

    /** In these, letters of other scripts look like Arabic now and then. */
    private static final Set<String> RARE = Set.of("x-macarabic", "ibm720", "ibm864");

    /** Of a rare encoding, the bits that are asked for. */
    private static final double RARELY = 1.1;

    /** By how many bits a reading is better than one with fewer strange letters. */
    private static final double CLEARLY = 0.1;

    /** The same for a rare encoding beside a common one, as of few letters any may be likely. */
    private static final double FAR = 0.4;

    private Legacy() {}

    /** The encoding in which the bytes are Arabic that somebody could have written, or null. */
    static @Nullable Encoding arabic(byte[] bytes) {
        byte[] sample = sample(bytes);
        Reading best = Reading.NONE;
        for (Encoding encoding : ARABIC) {
            Reading reading = Reading.of(encoding, sample);
            best = reading.isBetterThan(best) ? reading : best;
        }
        Encoding found = best.encoding;
        return found != null && RARE.contains(found.name()) && isOfOtherScript(sample)
                ? null
                : found;
    }

    /**
     * Bytes in one encoding.
     *
     * @param bits how likely they are Arabic in it; zero if they are not
     * @param strange how many letters there are that no page has
     */
    private record Reading(@Nullable Encoding encoding, double bits, long strange) {
        static final Reading NONE = new Reading(null, 0, Long.MAX_VALUE);

        static Reading of(Encoding encoding, byte[] sample) {
            String text = encoding.decode(sample);
            Likelihood likelihood = Likelihood.of(Shapes.unfold(text));
            double least = RARE.contains(encoding.name()) ? RARELY : 0;
            return likelihood.isArabic() && likelihood.bits() >= least
                    ? new Reading(encoding, likelihood.bits(), strange(text))
                    : NONE;
        }

        /** Lost letters and control characters. */
        private static long strange(String text) {
            return text.chars().filter(c -> c == ByteTable.NONE || c >= 0x80 && c < 0xA0).count();
        }

        boolean isBetterThan(Reading other) {
            boolean doubtful = isRare() && other.encoding != null;
            return bits > other.bits + (doubtful ? FAR : CLEARLY)
                    || bits > other.bits - CLEARLY && strange < other.strange;
        }

        private boolean isRare() {
            return encoding != null && RARE.contains(encoding.name());
        }
    }

    private static boolean isOfOtherScript(byte[] sample) {
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        return match != null
                && match.getConfidence() >= SOME_CONFIDENCE
                && !"ar".equals(match.getLanguage());
    }

    /** What ICU takes the bytes for, if it is somewhat sure and Java can read it; else null. */
    static @Nullable Encoding byStatistics(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(sample(bytes)).detect();
        return match == null || match.getConfidence() < SOME_CONFIDENCE
                ? null
                : Labels.encoding(match.getName());
    }

    /** The part of the bytes that has letters beyond ASCII, within bounds. */
    static byte[] sample(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, Math.min(first - 64, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, from, from + SAMPLE);
    }
}
