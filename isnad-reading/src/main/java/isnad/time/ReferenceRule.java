package isnad.time;

import isnad.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Times that are only told to be past, present or future: «مؤخرا»، «الآن»، «قريبا». */
final class ReferenceRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit hit = line.head(at, Kind.REFERENCE);
        return hit == null ? null : Found.reference(line, at, hit.to(), hit.value());
    }
}
