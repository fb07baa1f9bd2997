package isnad.cli;

import isnad.ask.Found;
import isnad.card.HitCards;
import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import isnad.lexicon.Lexicon;
import isnad.search.Explainer;
import isnad.search.Finder;
import isnad.search.IndexException;
import isnad.search.Order;
import isnad.search.analysis.NameLookup;
import isnad.search.analysis.TextReader;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import isnad.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: articles that answer a query. */
@Command(
        name = "search",
        description = {
            "Finds articles by words and facts. Words side by side must all be there; \"…\" is a"
                    + " phrase, \"…\"~5 with at most five words between, | or, - not, أ* words that"
                    + " begin so.",
            "Facts of one event: who: with: type: status: source: origin: in: from: to: and of the"
                    + " article outlet: id:"
        },
        footer = {
            "%nExamples:",
            "  isnad search 'مذكرة تفاهم'",
            "  isnad search '\"وقف إطلاق النار\" -غزة' --level exact",
            "  isnad search 'who:الأردن with:مصر type:consult from:2021' --why",
            "  isnad search غانتس --level entity         in any spelling of the name",
            "  isnad search 'source:رويترز' > found.jsonl"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int ON_SCREEN = 20;

    /** So much of a wrong query is shown again, in UTF-16 units. */
    private static final int MOST_ECHOED = 200;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Words and facts; quote them for the shell.")
    private List<String> words = List.of();

    @Option(
            names = "--level",
            defaultValue = "word",
            description =
                    "${COMPLETION-CANDIDATES}: how much a word may differ; word takes clitics off"
                            + " and folds spellings (default: ${DEFAULT-VALUE}).")
    private Level level = Level.WORD;

    @Option(
            names = "--order",
            defaultValue = "rank",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Order order = Order.RANK;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = CountOption.class,
            description = "So many articles at most (default: 20 on a terminal, else all).")
    private int limit = Terminal.isOutput() ? ON_SCREEN : Integer.MAX_VALUE;

    @Option(names = "--why", description = "Show what matched at which level.")
    private boolean why;

    @Override
    public Integer call() {
        SearchQuery query = query();
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var reader = new TextReader(Lexicon.load());
                    Map<String, List<String>> known = new HashMap<>();
                    NameLookup names = name -> known.computeIfAbsent(name, ledger::keys);
                    var explainer = new Explainer(reader, names);
                    long[] hits = hits(ledger, reader, names, query);
                    var cards = new HitCards(paper, why);
                    return Answer.ofTable(
                            "of " + Counted.of(hits.length, "articles"),
                            Arrays.stream(hits)
                                    .mapToObj(ledger::article)
                                    .filter(Objects::nonNull)
                                    .limit(limit)
                                    .map(stored -> Found.of(stored, explainer, query)),
                            found -> cards.row(found.stored().record(), found.why()),
                            Found.TABLE);
                });
    }

    private SearchQuery query() {
        String query = String.join(" ", words);
        try {
            return SearchQuery.parse(query, level);
        } catch (QueryException e) {
            throw new UsageException("query %s: %s".formatted(shortened(query), e.getMessage()), e);
        }
    }

    private static String shortened(String query) {
        return query.length() > MOST_ECHOED ? query.substring(0, MOST_ECHOED) + "…" : query;
    }

    private long[] hits(Ledger ledger, TextReader reader, NameLookup names, SearchQuery query) {
        try (var finder = Finder.open(IndexKeeper.folder(answer.folder()), reader, names)) {
            if (finder.sequence() < ledger.store().articles().last()) {
                Messages.of(spec)
                        .warn(
                                answer.folder().toString(),
                                "the index lacks the newest articles; isnad reindex completes it");
            }
            return finder.all(query, order);
        } catch (IndexException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER, e.getMessage() + "; isnad reindex does");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
