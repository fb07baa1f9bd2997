package isnad.search.analysis;

import isnad.lexicon.Letters;
import isnad.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The ids under which the index has what the gazetteer knows: those of the record. */
final class Ids {
    private Ids() {}

    /** The id of a place, which may be a medium's too. */
    static String place(String id) {
        return "place/" + id;
    }

    /** The id of a group of states, by its name. */
    static String bloc(String name) {
        return "bloc/" + Letters.fold(name).replace(' ', '-');
    }

    /** The id of what a name means; null where it is nobody's. */
    static @Nullable String of(Sense sense) {
        return switch (sense) {
            case Sense.StateName name -> name.state().id();
            case Sense.Metonym name -> name.state().id();
            case Sense.Nisba name -> name.state().id();
            case Sense.BlocName name -> bloc(name.bloc().name());
            case Sense.BlocNisba name -> bloc(name.bloc().name());
            case Sense.PlaceName name -> place(name.place().id());
            case Sense.BodyName name -> name.body().id();
            case Sense.MediumName name -> name.medium().id();
            case Sense.PersonName name -> name.person().id();
            case Sense.ShortName name -> name.person().id();
            default -> null;
        };
    }

    /** The state that it is or belongs to; null where there is none. */
    static @Nullable String state(Sense sense) {
        return switch (sense) {
            case Sense.StateName name -> name.state().id();
            case Sense.Metonym name -> name.state().id();
            case Sense.Nisba name -> name.state().id();
            case Sense.PlaceName name -> name.place().country();
            case Sense.BodyName name -> name.body().state();
            case Sense.MediumName name -> name.medium().state();
            case Sense.PersonName name -> name.person().state();
            case Sense.ShortName name -> name.person().state();
            default -> null;
        };
    }

    /** The lower, the likelier where a name means several. */
    static int rank(Sense sense) {
        return switch (sense) {
            case Sense.StateName _ -> 0;
            case Sense.PersonName _, Sense.ShortName _ -> 1;
            case Sense.BodyName _, Sense.BlocName _ -> 2;
            case Sense.PlaceName _, Sense.Metonym _ -> 3;
            case Sense.Nisba _, Sense.BlocNisba _ -> 4;
            case Sense.MediumName _ -> 5;
            default -> 9;
        };
    }
}
