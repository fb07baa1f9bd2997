package isnad.score;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.When;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event that must be found. */
record GoldEvent(
        String doc,
        String type,
        @Nullable String mode,
        String status,
        List<GoldParty> who,
        List<GoldParty> whom,
        @Nullable String when,
        List<String> sources,
        String evidence,
        boolean optional)
        implements GoldFact {
    /** The type under which it is counted where several are right. */
    String firstType() {
        int bar = type.indexOf('|');
        return bar < 0 ? type : type.substring(0, bar);
    }

    boolean isTypeOf(Event found) {
        return GoldFact.isEither(type, found.type().name());
    }

    boolean isSymmetric() {
        return Stream.of(EventType.values())
                .anyMatch(t -> t.isSymmetric() && GoldFact.isEither(type, t.name()));
    }

    boolean isStatusOf(Event found) {
        return GoldFact.isEither(status, found.status().name().toLowerCase(Locale.ROOT));
    }

    boolean isDateOf(Event found) {
        @Nullable When date = found.when();
        return new GoldDate(when).is(date == null ? null : date.value());
    }

    /** How much a found event agrees, for choosing among events at the same words. */
    double agreement(Event found) {
        double sum = 0;
        for (GoldParty party : who) {
            sum += 2 * party.best(found.who());
        }
        for (GoldParty party : whom) {
            sum += 2 * party.best(found.whom());
        }
        sum += isStatusOf(found) ? 1 : 0;
        sum += isDateOf(found) ? 1 : 0;
        return sum + (Objects.equals(mode, found.mode()) ? 1 : 0);
    }

    /** Whether every gold source is named, in order, in the chain. */
    boolean isChain(List<Link> chain) {
        int at = 0;
        for (String source : sources) {
            while (at < chain.size()
                    && !Folding.isSameName(List.of(source), names(chain.get(at)))) {
                at++;
            }
            if (at == chain.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static List<String> names(Link link) {
        Stream<String> english = Stream.ofNullable(link.sourceEn());
        return Stream.of(Stream.of(link.source()), link.aliases().stream(), english)
                .flatMap(names -> names)
                .toList();
    }
}
