package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Event;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tellings of one act in {@code corpus/stories}, from the page's letters on. */
class LinkGoldTest {
    private final ProfileReader profiles = new ProfileReader(Lexicon.load());

    @ParameterizedTest
    @CsvSource({"dev, 0.96, 0.49", "test, 0.81, 0.32"})
    void joins_tellings_of_one_act(String half, double precision, double recall)
            throws IOException {
        Gold gold = Gold.read(Gold.folder(half), Reader.create());
        var all = new Counts();
        var read = new Counts();
        for (Gold.Link link : gold.links()) {
            List<Event> ours = gold.events(link.page(), link.words());
            List<Event> theirs = gold.events(link.other(), link.otherWords());
            boolean joined = isJoined(gold, link, ours, theirs);
            all.add(link.same(), joined);
            if (!ours.isEmpty() && !theirs.isEmpty()) {
                read.add(link.same(), joined);
            }
        }
        System.out.printf("Links of %s: %s; read on both pages: %s%n", half, all, read);
        assertThat(read.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(read.recall()).isGreaterThanOrEqualTo(recall);
    }

    private boolean isJoined(Gold gold, Gold.Link link, List<Event> ours, List<Event> theirs) {
        ArticleRecord page = gold.record(link.page());
        ArticleRecord other = gold.record(link.other());
        double affair = SameAffair.score(profiles.read(page), profiles.read(other), 0);
        return ours.stream()
                .map(event -> profiles.acts().read(page.article(), event))
                .anyMatch(act ->
                        theirs.stream()
                                .map(event -> profiles.acts().read(other.article(), event))
                                .anyMatch(told -> SameAct.judge(act, told, affair).isSame()));
    }

    /** Pairs joined rightly, joined wrongly and lost. */
    private static final class Counts {
        private int right;
        private int wrong;
        private int lost;

        void add(boolean same, boolean joined) {
            right += same && joined ? 1 : 0;
            wrong += !same && joined ? 1 : 0;
            lost += same && !joined ? 1 : 0;
        }

        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right == 0 ? 0 : (double) right / (right + lost);
        }

        @Override
        public String toString() {
            return "%d right, %d wrong, %d lost, precision %.3f, recall %.3f"
                    .formatted(right, wrong, lost, precision(), recall());
        }
    }
}
