package isnad.clause;

import isnad.lexicon.Cue;
import isnad.text.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of telling: who said it, through whom, to whom, and by which word.
 *
 * @param verb the reporting verb or participle
 * @param speakers whose words or knowledge it is
 * @param relays who passes it on: نقلت [الوكالة] عن …
 * @param to who is told, or null
 * @param cue the lexicon row of the reporting word
 */
public record Report(
        Node verb,
        List<Mention> speakers,
        List<Mention> relays,
        @Nullable Mention to,
        Cue.Reporting cue) {}
