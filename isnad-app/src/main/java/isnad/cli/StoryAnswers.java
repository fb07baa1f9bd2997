package isnad.cli;

import isnad.card.Paper;
import isnad.card.StoryCards;
import isnad.export.Csv;
import isnad.export.MarkdownTable;
import isnad.export.StoryJson;
import isnad.export.Tables;
import isnad.ledger.Ledger;
import isnad.story.Entity;
import isnad.story.Story;
import isnad.view.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stories as an answer. */
final class StoryAnswers {
    private final Ledger ledger;
    private final Paper paper;
    private final StoryCards cards;

    StoryAnswers(Ledger ledger, Paper paper) {
        this.ledger = ledger;
        this.paper = paper;
        this.cards = new StoryCards(paper, new LineAnswers(paper).cards(), this::name);
    }

    /** What an entity is called, by its key. */
    private String name(String key) {
        List<Entity> found = ledger.entities(key);
        if (found.isEmpty()) {
            return key;
        }
        String english = found.getFirst().nameEn();
        return paper.language() == Language.EN && english != null
                ? english
                : found.getFirst().name();
    }

    Answer<Story> list(Stream<Story> stories) {
        return answer(stories, cards::row);
    }

    Answer<Story> whole(Story story) {
        return answer(Stream.of(story), one -> cards.card(one, ledger.linesOf(one)));
    }

    private static Answer<Story> answer(Stream<Story> stories, Function<Story, String> card) {
        return new Answer<>(
                "stories",
                stories,
                card,
                new StoryJson(),
                Csv.of(Tables.STORIES),
                new MarkdownTable<>(Tables.STORIES));
    }
}
