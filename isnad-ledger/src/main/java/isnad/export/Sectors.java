package isnad.export;

import isnad.lexicon.Tsv;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actor codes: state and sector, as PLOVER and CAMEO write them. */
final class Sectors {
    private static final Set<String> UNIONS = Set.of("UNO", "EUU");
    private static final String NO_STATE = "---";
    private static final String UNIDENTIFIED = "UNK";
    private static final int LONGEST = 300;

    private static final List<Sector> SECTORS =
            Resource.rows("sectors.tsv").stream()
                    .map(Sector::of)
                    .sorted(Comparator.comparingInt(Sector::rank))
                    .toList();

    private Sectors() {}

    private record Sector(String words, String code, int rank) {
        static Sector of(Tsv.Row row) {
            return new Sector(
                    " " + row.required("words") + " ",
                    row.required("sector"),
                    Integer.parseInt(row.required("rank")));
        }
    }

    /** State and sector, such as {@code JORGOV}; {@code ---} for a state that is not known. */
    static String code(Participant party) {
        return state(party.state()) + sector(party);
    }

    private static String state(@Nullable String state) {
        if (state == null || !isCode(state)) {
            return NO_STATE;
        }
        return UNIONS.contains(state) ? "IGO" + state : state;
    }

    private static boolean isCode(String state) {
        return state.length() == 3 && state.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z');
    }

    private static String sector(Participant party) {
        if (party.kind() == ParticipantKind.STATE) {
            return "";
        }
        String sector = ofWords(party.roleEn());
        if (sector.isEmpty() && party.kind() != ParticipantKind.PERSON) {
            sector = ofWords(party.nameEn());
        }
        return sector.isEmpty() && party.kind() == ParticipantKind.UNNAMED ? UNIDENTIFIED : sector;
    }

    /** The sector that English words tell, or empty. */
    static String ofWords(@Nullable String words) {
        if (words == null || words.length() > LONGEST) {
            return "";
        }
        String spaced = " " + words.toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
        return SECTORS.stream()
                .filter(sector -> spaced.contains(sector.words()))
                .map(Sector::code)
                .findFirst()
                .orElse("");
    }
}
