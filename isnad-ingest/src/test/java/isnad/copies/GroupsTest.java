package isnad.copies;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.copies.Relation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final Reasons NONE =
            new Reasons(0, 0, 0, null, List.of(), null, null, List.of(), List.of(), List.of());

    private static Relation relation(String a, String b) {
        return new Relation(Kind.NEAR, a, b, 1, NONE);
    }

    @Test
    void what_is_related_by_way_of_others_is_one_group() {
        var groups = new Groups();
        Relation first = relation("a", "b");
        Relation apart = relation("x", "y");
        Relation second = relation("c", "d");
        Relation joins = relation("d", "b");
        List.of(first, apart, second, joins).forEach(groups::add);
        assertThat(groups.groups())
                .containsExactlyInAnyOrder(List.of(first, second, joins), List.of(apart));
    }
}
