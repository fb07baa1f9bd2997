package isnad.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
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

    private Legacy() {}

    /** The encoding in which the bytes are Arabic that somebody could have written, or null. */
    static @Nullable Encoding arabic(byte[] bytes) {
        byte[] sample = sample(bytes);
        @Nullable Encoding best = null;
        double most = 0;
        for (Encoding encoding : ARABIC) {
            String text = encoding.decode(sample);
            Likelihood likelihood = Likelihood.of(text);
            if (likelihood.isArabic() && likelihood.bits() > most + 0.05) {
                best = encoding;
                most = likelihood.bits();
            }
        }
        return best;
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
