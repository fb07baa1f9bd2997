package isnad.cli;

import isnad.card.LineCards;
import isnad.card.Paper;
import isnad.export.Csv;
import isnad.export.LineJson;
import isnad.export.MarkdownTable;
import isnad.export.Tables;
import isnad.ledger.LineOrigins;
import isnad.lexicon.Lexicon;
import isnad.story.Line;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lines as an answer. */
final class LineAnswers {
    private final LineOrigins origins = new LineOrigins(Lexicon.load());
    private final LineCards cards;

    LineAnswers(Paper paper) {
        this.cards = new LineCards(paper, origins::of);
    }

    LineCards cards() {
        return cards;
    }

    /** Lines one under the other. */
    Answer<Line> list(Stream<Line> lines) {
        return answer(lines, cards::row);
    }

    /** Lines under headings of their months. */
    Answer<Line> byMonth(Stream<Line> lines) {
        return answer(lines, new ByMonth(cards)::card);
    }

    /** Lines, each with all its tellings. */
    Answer<Line> whole(Stream<Line> lines, long marked) {
        return answer(lines, line -> cards.card(line, marked));
    }

    Answer<Line> answer(Stream<Line> lines, Function<Line, String> card) {
        return new Answer<>(
                "lines",
                lines,
                card,
                new LineJson(origins::count),
                Csv.of(Tables.LINES),
                new MarkdownTable<>(Tables.LINES));
    }

    /** Puts a heading before the first line of a month. */
    private static final class ByMonth {
        private final LineCards cards;
        private String month = "";

        ByMonth(LineCards cards) {
            this.cards = cards;
        }

        String card(Line line) {
            String before = month;
            month = cards.monthOf(line);
            return month.equals(before) ? cards.row(line) : cards.month(line) + cards.row(line);
        }
    }
}
