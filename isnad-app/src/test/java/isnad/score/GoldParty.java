package isnad.score;

import isnad.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part or speaks, with every name that is right. */
record GoldParty(List<String> names, @Nullable String state) {
    /** 1 where the person or body is right, 0.5 where only the state is, else 0. */
    double agreement(@Nullable Participant found) {
        if (found == null) {
            return 0;
        }
        if (Folding.isSameName(names, namesOf(found))) {
            return 1;
        }
        return state != null && !state.isEmpty() && state.equals(found.state()) ? 0.5 : 0;
    }

    boolean is(@Nullable Participant found) {
        return agreement(found) == 1;
    }

    double best(List<Participant> found) {
        return found.stream().mapToDouble(this::agreement).max().orElse(0);
    }

    /** Whether each gold party has a found one of its own. */
    static boolean areAllIn(List<GoldParty> gold, List<Participant> found) {
        List<Participant> left = new ArrayList<>(found);
        return gold.stream()
                .allMatch(party ->
                        left.stream()
                                .filter(party::is)
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    private static List<String> namesOf(Participant found) {
        Stream<@Nullable String> own = Stream.of(found.name(), found.nameEn());
        return Stream.concat(own, found.aliases().stream())
                .filter(name -> name != null && !name.isEmpty())
                .toList();
    }
}
