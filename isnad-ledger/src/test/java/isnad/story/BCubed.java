package isnad.story;

import java.util.Map;
import java.util.Objects;

/**
 * Precision and recall of a clustering, after Bagga and Baldwin (1998): the mean over all pages of
 * the share of their cluster that belongs with them, and of what belongs with them that is there.
 */
record BCubed(int pages, double precision, double recall) {
    static BCubed of(Map<String, String> found, Map<String, String> gold) {
        double precision = 0;
        double recall = 0;
        for (String page : found.keySet()) {
            double together = 0;
            double same = 0;
            double both = 0;
            for (String other : found.keySet()) {
                boolean isTogether = Objects.equals(found.get(page), found.get(other));
                boolean isSame = Objects.equals(gold.get(page), gold.get(other));
                together += isTogether ? 1 : 0;
                same += isSame ? 1 : 0;
                both += isTogether && isSame ? 1 : 0;
            }
            precision += both / together;
            recall += both / same;
        }
        return new BCubed(found.size(), precision / found.size(), recall / found.size());
    }

    @Override
    public String toString() {
        return "%d pages, B-cubed precision %.3f, recall %.3f".formatted(pages, precision, recall);
    }
}
