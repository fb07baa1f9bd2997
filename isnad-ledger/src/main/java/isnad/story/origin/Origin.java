package isnad.story.origin;

import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.story.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tells of an act first-hand, or at least before all others whom we know of.
 *
 * @param name as its first telling has it
 * @param names every wording met, {@link #name} first
 * @param kind what it is; {@link SourceKind#OUTLET} for one that gives no source
 * @param named whether it has a name
 * @param state ISO 3166-1 alpha-3 of the side that speaks; null where none is known
 * @param paths how its word came to each telling; at least one
 * @param reasons why tellings were counted together; empty for a single path
 */
public record Origin(
        String name,
        List<String> names,
        SourceKind kind,
        boolean named,
        @Nullable String state,
        List<Path> paths,
        List<String> reasons) {
    public Origin {
        names = List.copyOf(names);
        paths = List.copyOf(paths);
        reasons = List.copyOf(reasons);
    }

    /**
     * How an origin's word came to a telling.
     *
     * @param wording of the origin in this telling
     * @param carriers who passed it on, the first to hear it first
     */
    public record Path(Telling telling, String wording, List<Link> carriers) {
        public Path {
            carriers = List.copyOf(carriers);
        }
    }
}
