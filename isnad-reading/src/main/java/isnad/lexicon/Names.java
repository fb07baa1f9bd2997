package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a gazetteer from the world tables. */
final class Names {
    private static final List<String> SUFFIXES = List.of("\u0647", "\u0647\u0627", "\u0647\u0645");
    private static final String AL = "\u0627\u0644";

    private final Gazetteer gazetteer = new Gazetteer();
    private final Map<String, World.State> states = new HashMap<>();
    private final Map<String, World.Person> persons = new HashMap<>();
    private final Map<String, World.Medium> media = new HashMap<>();
    private final List<World.Term> terms = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    static Names load() {
        var names = new Names();
        Tsv.read("states.tsv").forEach(names::addState);
        Tsv.read("blocs.tsv").forEach(names::addBloc);
        Tsv.read("places.tsv").forEach(names::addPlace);
        Tsv.read("bodies.tsv").forEach(names::addBody);
        Tsv.read("outlets.tsv").forEach(names::addMedium);
        Tsv.read("titles.tsv").forEach(names::addTitle);
        Tsv.read("persons.tsv").forEach(names::addPerson);
        Tsv.read("terms.tsv").forEach(names::addTerm);
        Tsv.read("groups.tsv").forEach(row -> names.addCrowd(row, row.required("kind")));
        Tsv.read("sources.tsv").forEach(row -> names.addCrowd(row, "source"));
        Tsv.read("anaphors.tsv").forEach(names::addAnaphor);
        Tsv.read("given-names.tsv")
                .forEach(row -> names.given.add(Letters.fold(row.required("form"))));
        return names;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Map<String, World.State> states() {
        return Map.copyOf(states);
    }

    Map<String, World.Medium> media() {
        return Map.copyOf(media);
    }

    Set<String> givenNames() {
        return Set.copyOf(given);
    }

    List<World.Term> terms() {
        return List.copyOf(terms);
    }

    private void addState(Tsv.Row row) {
        var state =
                new World.State(
                        row.required("id"),
                        row.get("kind"),
                        row.required("name"),
                        row.get("nameEn"),
                        row.list("variants"),
                        gender(row));
        states.put(state.id(), state);
        gazetteer.add(state.name(), new Sense.StateName(state));
        row.list("variants").forEach(name -> gazetteer.add(name, new Sense.StateName(state)));
        row.list("metonyms").forEach(name -> gazetteer.add(name, new Sense.Metonym(state)));
        row.list("nisba").forEach(nisba -> addNisba(nisba, state));
        for (String people : row.list("people")) {
            gazetteer.add(people, new Sense.Nisba(state, Number.PLURAL, Gender.MASCULINE, true));
            gazetteer.add(
                    AL + people, new Sense.Nisba(state, Number.PLURAL, Gender.MASCULINE, true));
        }
    }

    private void addNisba(String nisba, World.State state) {
        declineNisba(
                nisba,
                (form, number, gender) ->
                        gazetteer.add(form, new Sense.Nisba(state, number, gender, false)));
    }

    private interface NisbaForm {
        void put(String form, Number number, Gender gender);
    }

    private static void declineNisba(String nisba, NisbaForm out) {
        for (String article : new String[] {"", AL}) {
            out.put(nisba(article, nisba, ""), Number.SINGULAR, Gender.MASCULINE);
            out.put(nisba(article, nisba, "\u0627"), Number.SINGULAR, Gender.MASCULINE);
            out.put(nisba(article, nisba, "\u0629"), Number.SINGULAR, Gender.FEMININE);
            out.put(nisba(article, nisba, "\u0627\u0646"), Number.DUAL, Gender.MASCULINE);
            out.put(nisba(article, nisba, "\u064A\u0646"), Number.PLURAL, Gender.MASCULINE);
            out.put(nisba(article, nisba, "\u0648\u0646"), Number.PLURAL, Gender.MASCULINE);
            out.put(nisba(article, nisba, "\u062A\u0627\u0646"), Number.DUAL, Gender.FEMININE);
            out.put(nisba(article, nisba, "\u062A\u064A\u0646"), Number.DUAL, Gender.FEMININE);
            out.put(nisba(article, nisba, "\u0627\u062A"), Number.PLURAL, Gender.FEMININE);
        }
    }

    /**
     * In an adjective of two words (كوري شمالي) both take article and ending; جنوب أفريقي is one.
     */
    private static String nisba(String article, String form, String ending) {
        int blank = form.indexOf(' ');
        boolean both = blank > 3 && form.charAt(blank - 1) == Letters.YEH;
        return both
                ? article
                        + form.substring(0, blank)
                        + ending
                        + " "
                        + article
                        + form.substring(blank + 1)
                        + ending
                : article + form + ending;
    }

    private void addBloc(Tsv.Row row) {
        var bloc = new World.Bloc(row.required("name"), row.get("nameEn"), row.list("variants"));
        gazetteer.add(bloc.name(), new Sense.BlocName(bloc));
        bloc.aliases().forEach(name -> gazetteer.add(name, new Sense.BlocName(bloc)));
        for (String nisba : row.list("nisba")) {
            declineNisba(
                    nisba,
                    (form, number, gender) ->
                            gazetteer.add(form, new Sense.BlocNisba(bloc, number, gender)));
        }
    }

    private void addPlace(Tsv.Row row) {
        var place =
                new World.Place(
                        row.required("id"),
                        row.get("kind"),
                        row.required("name"),
                        row.get("nameEn"),
                        row.list("variants"),
                        Frame.emptyToNull(row.get("country")),
                        degrees(row, "lat"),
                        degrees(row, "lon"));
        gazetteer.add(place.name(), new Sense.PlaceName(place));
        place.aliases().forEach(name -> gazetteer.add(name, new Sense.PlaceName(place)));
    }

    private static double degrees(Tsv.Row row, String column) {
        try {
            return Double.parseDouble(row.required(column));
        } catch (NumberFormatException e) {
            throw row.wrong("expected degrees in column '" + column + "'");
        }
    }

    private void addBody(Tsv.Row row) {
        var body =
                new World.Body(
                        row.required("id"),
                        row.get("kind").equals("group"),
                        row.required("name"),
                        row.get("nameEn"),
                        row.list("variants"),
                        Frame.emptyToNull(row.get("state")));
        gazetteer.add(body.name(), new Sense.BodyName(body));
        body.aliases().forEach(name -> gazetteer.add(name, new Sense.BodyName(body)));
    }

    private void addMedium(Tsv.Row row) {
        var medium =
                new World.Medium(
                        row.required("id"),
                        row.required("kind"),
                        row.required("name"),
                        row.get("nameEn"),
                        row.list("variants"),
                        Frame.emptyToNull(row.get("state")),
                        row.list("hosts"),
                        row.get("strict").equals("y"));
        media.put(medium.id(), medium);
        gazetteer.add(medium.name(), new Sense.MediumName(medium));
        medium.aliases().forEach(name -> gazetteer.add(name, new Sense.MediumName(medium)));
    }

    private void addTitle(Tsv.Row row) {
        List<String> forms = row.list("title");
        String first = forms.isEmpty() ? row.required("title") : forms.getFirst();
        var title =
                new World.Title(
                        first, row.get("office"), row.get("roleEn"), row.get("kind"), gender(row));
        forms.forEach(form -> gazetteer.add(form, new Sense.TitleName(title, Number.SINGULAR)));
        if (title.kind().equals("office")) {
            forms.forEach(form -> addOwned(form, title));
        }
        for (String plural : row.list("plural")) {
            Number number =
                    plural.split(" ", 2)[0].matches(
                                    ".*(\u0627|\u0627\u0646|[^\u0627]\u064A|\u064A\u0646)")
                            ? Number.DUAL
                            : Number.PLURAL;
            gazetteer.add(plural, new Sense.TitleName(title, number));
        }
    }

    private void addPerson(Tsv.Row row) {
        var person =
                new World.Person(
                        row.required("id"),
                        row.required("name"),
                        row.get("nameEn"),
                        row.list("variants"),
                        row.list("short"),
                        gender(row),
                        Frame.emptyToNull(row.get("state")));
        if (persons.put(person.id(), person) != null) {
            throw row.wrong("expected each person once, found a second '" + person.id() + "'");
        }
        gazetteer.add(person.name(), new Sense.PersonName(person));
        person.aliases().forEach(name -> gazetteer.add(name, new Sense.PersonName(person)));
        person.shortNames().forEach(name -> gazetteer.add(name, new Sense.ShortName(person)));
    }

    private void addTerm(Tsv.Row row) {
        World.Person person = persons.get(row.required("person"));
        if (person == null) {
            throw row.wrong("expected an id of persons.tsv in column 'person'");
        }
        terms.add(
                new World.Term(
                        person,
                        row.required("office"),
                        row.get("state"),
                        row.required("from"),
                        Frame.emptyToNull(row.get("to"))));
    }

    private void addCrowd(Tsv.Row row, String kind) {
        for (String form : row.list("form")) {
            var crowd = new World.Crowd(form, kind, number(row.get("number")));
            gazetteer.add(form, new Sense.CrowdName(crowd));
            gazetteer.add(AL + form, new Sense.CrowdName(crowd));
            if (kind.equals("source")) {
                SUFFIXES.forEach(
                        suffix -> gazetteer.add(form + suffix, new Sense.CrowdName(crowd)));
            }
        }
    }

    /** وزير خارجيته، رئيس وزرائها: an office of several words whose last takes a pronoun. */
    private void addOwned(String form, World.Title title) {
        int space = form.lastIndexOf(' ');
        boolean voice =
                form.endsWith("\u0628\u0627\u0633\u0645")
                        || form.endsWith("\u0628\u0644\u0633\u0627\u0646");
        if (space < 0 || voice || form.startsWith(AL, space + 1)) {
            return;
        }
        String stem =
                form.endsWith("\u0629")
                        ? form.substring(0, form.length() - 1) + "\u062A"
                        : form.endsWith("\u0627\u0621")
                                ? form.substring(0, form.length() - 1) + "\u0626"
                                : form;
        SUFFIXES.forEach(suffix ->
                gazetteer.add(stem + suffix, new Sense.TitleName(title, Number.SINGULAR)));
    }

    private void addAnaphor(Tsv.Row row) {
        for (String form : row.list("form")) {
            gazetteer.add(form, new Sense.Pointer(anaphor(form, row)));
        }
    }

    private static World.Anaphor anaphor(String form, Tsv.Row row) {
        Number number = number(row.get("number"));
        return new World.Anaphor(form, row.required("refers"), number, gender(row));
    }

    private static Number number(String cell) {
        return switch (cell) {
            case "d" -> Number.DUAL;
            case "p" -> Number.PLURAL;
            default -> Number.SINGULAR;
        };
    }

    private static Gender gender(Tsv.Row row) {
        @Nullable String cell = row.has("gender") ? row.get("gender") : "";
        return switch (cell) {
            case "f" -> Gender.FEMININE;
            case "m" -> Gender.MASCULINE;
            default -> Gender.ANY;
        };
    }
}
