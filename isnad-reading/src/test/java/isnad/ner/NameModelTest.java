package isnad.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final int[] IDS = {-70_000, -2, 6, 1_000_001};

    @Test
    void a_model_is_read_as_it_was_written() throws IOException {
        NameModel read = read(written());
        assertThat(read.size()).isEqualTo(IDS.length);
        assertThat(read.scale()).isEqualTo(0.5f);
        assertThat(read.move(Tag.COUNT, 2)).isEqualTo(Tag.COUNT * Tag.COUNT + 2);
    }

    @Test
    void features_that_a_model_does_not_have_weigh_nothing() throws IOException {
        var features = new FeatureList();
        features.add(1, 2);
        features.addWord(3, 4);
        int[] sums = new int[Tag.COUNT];
        read(written()).addUp(features, sums, 0);
        assertThat(sums).containsOnly(0);
    }

    @Test
    void the_weights_of_a_feature_are_added_up() {
        var features = new FeatureList();
        features.add(1, 2);
        features.add(1, 2);
        byte[] weights = new byte[Tag.COUNT];
        weights[3] = -7;
        int[] sums = new int[2 * Tag.COUNT];
        var model = new NameModel(new int[] {features.id(0)}, weights, 1, moves());
        model.addUp(features, sums, Tag.COUNT);
        assertThat(sums[Tag.COUNT + 3]).isEqualTo(-14);
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3}))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] written() throws IOException {
        byte[] weights = new byte[IDS.length * Tag.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (i - 20);
        }
        var out = new ByteArrayOutputStream();
        new NameModel(IDS, weights, 0.5f, moves()).write(out);
        return out.toByteArray();
    }

    private static float[] moves() {
        float[] moves = new float[(Tag.COUNT + 1) * Tag.COUNT];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = i;
        }
        return moves;
    }

    private static NameModel read(byte[] file) {
        return NameModel.read(new ByteArrayInputStream(file));
    }
}
