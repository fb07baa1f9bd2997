package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ask.ExportForm;
import isnad.cli.IsnadProcess.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions to a ledger of the hundred pages in {@code corpus/stories/dev}. */
class LedgerQuestionsTest {
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    @TempDir private static Path folder = Path.of("");
    private static Path ledger = Path.of("");

    @BeforeAll
    static void makeLedger() {
        Path corpus = root().resolve("corpus/stories/dev");
        ledger = folder.resolve("ledger");
        Answered added =
                run(
                        List.of(
                                "add",
                                corpus.resolve("pages").toString(),
                                "--dates",
                                corpus.resolve("dates.tsv").toString(),
                                "--to",
                                ledger.toString()));
        assertThat(added.err()).contains("100 articles added");
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/cli.md"))) {
            root = Objects.requireNonNull(root.getParent(), "not started inside the project");
        }
        return root;
    }

    record Answered(int exitCode, String out, String err) {
        List<JsonNode> json() {
            var json = new JsonMapper();
            return out.lines().map(json::readTree).toList();
        }
    }

    private static Answered run(List<String> arguments) {
        var err = new StringWriter();
        int code =
                Isnad.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute(arguments.toArray(String[]::new));
        return new Answered(code, "", err.toString());
    }

    /** Asks that ledger; the answer is written to a file with that ending. */
    private static Answered ask(String ending, String... question) throws IOException {
        Path file = Files.createTempFile(folder, "answer", ending);
        List<String> arguments = new ArrayList<>(Arrays.asList(question));
        arguments.addAll(List.of("--in", ledger.toString(), "-o", file.toString()));
        Answered answered = run(arguments);
        String out = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new Answered(answered.exitCode(), out, answered.err());
    }

    @Test
    void counts_on_standard_error_are_the_rows_that_are_written() throws Exception {
        Answered lines = ask(".jsonl", "events", "--type", "consult", "--from", "2023");
        assertThat(lines.exitCode()).as(lines.err()).isZero();
        assertThat(lines.json())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.get("type").asString().equals("CONSULT"))
                .allMatch(line -> line.get("days").asString("9").compareTo("2023") >= 0);
        assertThat(lines.err()).contains(lines.json().size() + " lines");
        Answered table = ask(".csv", "events", "--type", "consult", "--from", "2023");
        assertThat(table.out().lines()).hasSize(lines.json().size() + 1);
        Answered cards = ask(".txt", "events", "--type", "consult", "--from", "2023");
        assertThat(cards.err()).isEqualTo(lines.err());
    }

    @Test
    void somebody_is_found_in_any_spelling_and_language() throws Exception {
        String arabic = ask(".jsonl", "events", "--who", "شكرى").out();
        assertThat(arabic).contains("sameh-shoukry");
        assertThat(ask(".jsonl", "events", "--who", "Sameh Shoukry").out()).isEqualTo(arabic);
        assertThat(ask(".jsonl", "events", "--who", "sameh-shoukry").out()).isEqualTo(arabic);
    }

    @Test
    void a_name_that_nobody_bears_gets_a_hint() throws Exception {
        Answered answered = ask(".jsonl", "timeline", "مصرر");
        assertThat(answered.exitCode()).isEqualTo(2);
        assertThat(answered.err()).contains("nobody in the ledger has that name", "EGY (مصر)");
    }

    @Test
    void a_name_that_several_bear_is_asked_back() throws Exception {
        Answered answered = ask(".jsonl", "timeline", "محمد");
        assertThat(answered.exitCode()).isEqualTo(2);
        assertThat(answered.err()).contains("who is meant?", "give the key");
    }

    @Test
    void a_timeline_stands_under_months() throws Exception {
        Answered timeline = ask(".txt", "timeline", "Egypt", "--from", "2023", "--lang", "en");
        assertThat(timeline.exitCode()).as(timeline.err()).isZero();
        assertThat(timeline.out()).contains("── 2023-03 ──", "Sameh Shoukry", "line: ");
    }

    @Test
    void a_line_shows_every_telling_with_its_ladder_and_the_origins() throws Exception {
        JsonNode line =
                ask(".jsonl", "events", "--who", "EGY").json().stream()
                        .filter(one -> one.get("tellings").size() > 2)
                        .findFirst()
                        .orElseThrow();
        String id = line.get("id").asString();
        Answered card = ask(".txt", "line", id, "--lang", "en");
        assertThat(card.out())
                .contains("line: " + id, "independent origins: " + line.get("origins").asInt());
        for (JsonNode telling : line.get("tellings")) {
            assertThat(card.out()).contains("event: " + telling.get("id").asString());
        }
        String event = line.get("tellings").get(1).get("id").asString();
        assertThat(ask(".txt", "event", event, "--lang", "en").out()).contains("› 2 ");
        assertThat(ask(".txt", "line", "--lang", "en", "999999").exitCode()).isEqualTo(2);
    }

    @Test
    void a_chain_is_drawn_from_the_outlet_down_to_the_first_to_tell() throws Exception {
        JsonNode line =
                ask(".jsonl", "events").json().stream()
                        .filter(one -> one.at("/tellings/0/attribution/2").isObject())
                        .findFirst()
                        .orElseThrow();
        String card = ask(".txt", "line", line.get("id").asString(), "--lang", "ar").out();
        String first = line.at("/tellings/0/attribution/0/source").asString();
        String last = line.at("/tellings/0/attribution/2/source").asString();
        assertThat(card.lines().filter(one -> one.contains("┘")).count()).isGreaterThan(1);
        assertThat(card.lines().filter(one -> !one.isEmpty()))
                .allMatch(one -> one.startsWith("\u2067") && one.endsWith("\u2069"));
        assertThat(card.indexOf(last, card.indexOf("|"))).isLessThan(card.lastIndexOf(first));
    }

    @Test
    void a_story_says_why_each_article_belongs_to_it() throws Exception {
        JsonNode story = ask(".jsonl", "stories", "--from", "2023").json().getFirst();
        String card = ask(".txt", "story", story.get("id").asString(), "--lang", "en").out();
        assertThat(card).contains(story.get("headline").asString(), "joined to ", "parties: ");
        assertThat(story.get("articles").size() - 1).isEqualTo(story.get("joins").size());
        Answered few = ask(".jsonl", "stories", "--least", "3");
        assertThat(few.json()).allMatch(one -> one.get("articles").size() >= 3);
    }

    @Test
    void how_two_stand_comes_before_their_lines() throws Exception {
        List<JsonNode> relation = ask(".jsonl", "relation", "مصر", "Turkey").json();
        List<String> kinds = relation.stream().map(one -> one.get("kind").asString()).toList();
        assertThat(kinds)
                .contains("statement", "line")
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        JsonNode statement = relation.getFirst();
        String line = statement.get("lines").get(0).asString();
        assertThat(relation.stream().filter(one -> one.get("kind").asString().equals("line")))
                .anyMatch(one -> one.get("id").asString().equals(line));
        Answered before = ask(".jsonl", "relation", "EGY", "TUR", "--as-of", "2015");
        assertThat(before.json())
                .allMatch(one -> !one.toString().contains("\"days\":\"2023"))
                .anyMatch(one -> one.get("kind").asString().equals("line"));
    }

    @Test
    void comparing_shows_who_leaves_what_out() throws Exception {
        String story =
                ask(".jsonl", "stories", "--least", "3").json().getFirst().get("id").asString();
        Answered rows = ask(".jsonl", "compare", story);
        assertThat(rows.json()).anyMatch(row -> row.get("told").asString().equals("no"));
        assertThat(ask(".txt", "compare", story, "--lang", "en").out())
                .contains("left out by: ", "[1]", "told by: ");
    }

    @Test
    void differences_show_both_readings() throws Exception {
        List<JsonNode> found = ask(".jsonl", "differences").json();
        assertThat(found).isNotEmpty().doesNotHaveDuplicates();
        assertThat(found).allMatch(one -> !reading(one, "one").equals(reading(one, "other")));
        assertThat(ask(".txt", "differences", "--lang", "en").out()).contains("≠ ");
    }

    @Test
    void a_difference_names_its_story_and_the_outlets_pages_and_headlines_of_both_sides()
            throws Exception {
        for (JsonNode one : ask(".jsonl", "differences").json()) {
            for (String side : List.of("one", "other")) {
                int articles = one.get(side + "_articles").size();
                assertThat(articles).isPositive();
                assertThat(one.get(side + "_outlets")).hasSize(articles);
                assertThat(one.get(side + "_pages")).hasSize(articles);
                assertThat(one.get(side + "_headlines")).hasSize(articles);
            }
        }
        String story = ask(".jsonl", "differences").json().getFirst().get("story").asString();
        assertThat(ask(".txt", "differences", "--lang", "en").out()).contains("story: " + story);
        assertThat(ask(".txt", "compare", story).exitCode()).isZero();
    }

    @Test
    void a_name_in_latin_letters_finds_whom_it_names() throws Exception {
        List<String> found = articles("Shoukry");
        assertThat(found).isNotEmpty();
        assertThat(articles("Sameh", "Shoukry")).containsExactlyInAnyOrderElementsOf(found);
        assertThat(ask(".jsonl", "search", "Shoukry", "--level", "exact").json()).isEmpty();
        assertThat(ask(".jsonl", "entity", "show", "Shoukry").out()).contains("sameh-shoukry");
        assertThat(ask(".jsonl", "entity", "show", "Shoukri").err()).contains("sameh-shoukry");
    }

    private static List<String> articles(String... words) throws IOException {
        List<String> question = new ArrayList<>(List.of("search"));
        question.addAll(List.of(words));
        return ask(".jsonl", question.toArray(String[]::new)).json().stream()
                .map(hit -> hit.get("article").asString())
                .toList();
    }

    @Test
    void days_between_which_none_lies_are_told_of() throws Exception {
        Answered none = ask(".jsonl", "search", "from:2024", "to:2020");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("nothing can match");
    }

    private static String reading(JsonNode difference, String side) {
        return difference.get(side).asString() + difference.get(side + "_day").asString("");
    }

    @Test
    void sources_and_pairs_come_with_their_counts() throws Exception {
        assertThat(ask(".jsonl", "sources", "--limit", "3").json())
                .hasSize(3)
                .anyMatch(row -> row.get("name").asString().equals("رويترز"));
        assertThat(ask(".md", "relations").out()).startsWith("| one | one_name |").contains("EGY");
    }

    @Test
    void an_entity_shows_its_names_offices_and_counterparts() throws Exception {
        assertThat(ask(".txt", "entity", "show", "شكري", "--lang", "en").out())
                .contains("Sameh Shoukry", "sameh-shoukry", "foreign minister", "TUR");
    }

    @ParameterizedTest
    @EnumSource
    void every_export_holds_as_many_lines_as_the_screen_says(ExportForm form) throws Exception {
        Answered lines = ask(".x", "export", "--what", "lines", "--format", form.toString());
        long count = ask(".jsonl", "events").json().size();
        assertThat(lines.exitCode()).as(lines.err()).isZero();
        assertThat(lines.err()).contains(count + " lines, ");
    }

    @Test
    void what_a_format_cannot_hold_is_refused() throws Exception {
        Answered refused = ask(".html", "export", "--what", "stories");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("stories are written as jsonl, csv, parquet or md");
    }

    @Test
    void import_gives_the_same_ledger_back() throws Exception {
        String whole = ask(".jsonl", "export").out();
        Path file = Files.writeString(folder.resolve("whole.jsonl"), whole);
        String copy = folder.resolve("copy").toString();
        Answered taken = run(List.of("import", file.toString(), "--to", copy));
        assertThat(taken.err()).contains("100 articles");
        Path again = folder.resolve("again.jsonl");
        run(List.of("export", "--in", copy, "-o", again.toString()));
        assertThat(Files.readString(again)).isEqualTo(whole);
        assertThat(run(List.of("import", file.toString(), "--to", copy)).err())
                .contains("0 articles");
    }

    @Test
    void a_search_says_what_matched_and_how() throws Exception {
        Answered found = ask(".txt", "search", "شكري", "--why", "--lang", "en");
        assertThat(found.out()).contains("matched: ", "same ");
        Answered acts = ask(".jsonl", "search", "who:مصر", "type:consult");
        assertThat(acts.json()).isNotEmpty().allMatch(hit -> !hit.get("events").isEmpty());
        Answered wrong = ask(".jsonl", "search", "who:");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("expected a value");
    }

    @Test
    void without_a_ledger_it_says_how_to_make_one() {
        Answered none = run(List.of("events", "--in", folder.resolve("none").toString()));
        assertThat(none.exitCode()).isEqualTo(4);
        assertThat(none.err()).contains("holds no ledger; isnad add PATH… --to ");
    }

    @Test
    void two_who_never_meet_are_told_of_in_words() throws Exception {
        Answered none = ask(".txt", "relation", "EGY", "TUR", "--as-of", "1990");
        assertThat(none.exitCode()).isZero();
        assertThat(none.err())
                .contains("the ledger tells nothing of EGY with TUR", "isnad relations");
    }

    @Test
    void outlets_and_sources_are_named_whole_by_any_of_their_names() throws Exception {
        String byKey = ask(".jsonl", "events", "--outlet", "afp").out();
        assertThat(byKey).isNotEmpty();
        assertThat(ask(".jsonl", "events", "--outlet", "فرانس برس").out()).isEqualTo(byKey);
        assertThat(ask(".jsonl", "events", "--outlet", "فرانس").out()).isEmpty();
        assertThat(ask(".jsonl", "events", "--source", "ر").out()).isEmpty();
    }

    @Test
    void numbers_that_are_none_or_too_small_are_no_fault() throws Exception {
        for (String command : List.of("stories", "sources", "relations")) {
            assertThat(ask(".jsonl", command, "--limit", "-1").exitCode()).isEqualTo(2);
        }
        Answered search = ask(".jsonl", "search", "وزير", "--limit", "-5");
        assertThat(search.exitCode()).isEqualTo(2);
        assertThat(search.err()).contains("expected 1 or more, found -5");
        assertThat(run(List.of("line", "abc", "--in", ledger.toString())).err())
                .contains("expected a whole number, found 'abc'");
    }

    @Test
    void days_types_and_limits_that_make_no_sense_are_refused() throws Exception {
        assertThat(ask(".jsonl", "events", "--from", "2021-13").exitCode()).isEqualTo(2);
        assertThat(ask(".jsonl", "events", "--from", "2022", "--to", "2021").exitCode())
                .isEqualTo(2);
        assertThat(ask(".jsonl", "events", "--type", "gossip").exitCode()).isEqualTo(2);
        assertThat(ask(".jsonl", "events", "--limit", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void a_pipe_gets_json_lines_and_may_be_closed_early() throws Exception {
        String command = IsnadProcess.shell("events", "--in", ledger.toString());
        Process shell = new ProcessBuilder("bash", "-c", command + " | head -n 1").start();
        String first = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(first.lines()).hasSize(1);
        assertThat(new JsonMapper().readTree(first).get("kind").asString()).isEqualTo("line");
        Result whole = new IsnadProcess(folder).run("stories", "--in", ledger.toString());
        assertThat(whole.exitCode()).as(whole.err()).isZero();
    }

    static List<String> guide() throws IOException {
        String guide = Files.readString(root().resolve("docs/ledger.md"));
        List<String> commands =
                COMMANDS.matcher(guide)
                        .results()
                        .flatMap((MatchResult block) -> block.group(1).lines())
                        .filter(line -> line.startsWith("isnad ") && !line.startsWith("isnad add"))
                        .toList();
        assertThat(commands).hasSizeGreaterThan(10);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("guide")
    void every_question_of_the_guide_is_answered(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring("isnad ".length()));
        while (word.find()) {
            words.add(word.group().replaceAll("^['\"]|['\"]$", ""));
        }
        Answered answered = ask(".jsonl", words.toArray(String[]::new));
        assertThat(answered.exitCode()).as(answered.err()).isZero();
        assertThat(answered.out()).isNotEmpty();
    }
}
