package isnad.reading;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.Tsv;
import isnad.lexicon.WordForm.Pos;
import isnad.model.Reading;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the {@code example} of a lexicon row with the stage that the row is for. */
final class LexiconExamples {
    private final Lexicon lexicon = Lexicon.load();
    private final Reader reader = Reader.create();
    private final ExamplePass pass = new ExamplePass(lexicon);

    /** What the row's example gives; {@link #expected} must be among it. */
    List<String> read(String file, Tsv.Row row) {
        String example = row.get("example");
        return switch (file) {
            case "verbs.tsv" -> lemmas(example, LexiconExamples::isVerbal);
            case "nouns.tsv" -> lemmas(example, pos -> pos == Pos.NOUN);
            case "adjectives.tsv" -> lemmas(example, pos -> pos == Pos.ADJECTIVE);
            case "groups.tsv", "sources.tsv" -> pass.mentions(example);
            case "anaphors.tsv" -> pass.pointedTo(example, row.list("form"));
            case "frames.tsv", "light-verbs.tsv", "status-cues.tsv" -> events(example);
            case "reporting.tsv" ->
                    Stream.concat(speakers(example), pass.sources(example)).distinct().toList();
            default -> names(example);
        };
    }

    /** The row's {@code expected} in the notation of {@link #read}. */
    static String expected(String file, Tsv.Row row) {
        return switch (file) {
            case "frames.tsv", "light-verbs.tsv", "status-cues.tsv" ->
                    EventLine.of(row.get("expected")).toString();
            default -> row.get("expected");
        };
    }

    private static boolean isVerbal(Pos pos) {
        return switch (pos) {
            case PERFECT, IMPERFECT, MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> true;
            default -> false;
        };
    }

    private List<String> lemmas(String example, Predicate<Pos> pos) {
        return pass.sentences(example).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::analyses)
                .flatMap(List::stream)
                .map(analysis -> analysis.form())
                .filter(form -> pos.test(form.pos()))
                .map(form -> form.lemma())
                .distinct()
                .toList();
    }

    private List<String> names(String example) {
        return pass.sentences(example).stream().flatMap(this::names).distinct().toList();
    }

    private Stream<String> names(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .boxed()
                .flatMap(at -> Phrases.at(lexicon.names(), sentence, at).stream())
                .flatMap(match -> match.senses().stream())
                .map(LexiconExamples::id);
    }

    private static String id(Sense sense) {
        return switch (sense) {
            case Sense.StateName(var state) -> state.id();
            case Sense.Metonym(var state) -> state.id();
            case Sense.Nisba nisba -> nisba.state().id();
            case Sense.BlocName(var bloc) -> bloc.name();
            case Sense.BlocNisba nisba -> nisba.bloc().name();
            case Sense.PlaceName(var place) -> place.id();
            case Sense.BodyName(var body) -> body.id();
            case Sense.MediumName(var medium) -> medium.id();
            case Sense.TitleName title -> title.title().name();
            case Sense.PersonName(var person) -> person.id();
            case Sense.ShortName(var person) -> person.id();
            case Sense.CrowdName(var crowd) -> crowd.lemma();
            case Sense.Pointer(var anaphor) -> anaphor.form();
            case Sense.CueName(var cue) -> cue.row();
        };
    }

    private List<String> events(String example) {
        return readings(example)
                .flatMap(reading -> reading.events().stream())
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    private Stream<String> speakers(String example) {
        return readings(example)
                .flatMap(reading -> reading.quotes().stream())
                .map(quote -> quote.speaker())
                .filter(speaker -> speaker != null)
                .map(speaker -> speaker.name());
    }

    private Stream<Reading> readings(String example) {
        return reader.read(ExamplePass.page(example)).stream();
    }
}
