package isnad.reading;

import isnad.actor.MentionFinder;
import isnad.attribution.AttributionFinder;
import isnad.clause.Clause;
import isnad.clause.ClauseReader;
import isnad.clause.Discourse;
import isnad.clause.DiscourseReader;
import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Link;
import isnad.model.Page;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Segmenter;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows of an example what the stages say that leave nothing in the record of their own. */
final class ExamplePass {
    private final Lexicon lexicon;
    private final Segmenter segmenter;
    private final MentionFinder finder;
    private final ClauseReader clauses;
    private final DiscourseReader discourses;

    ExamplePass(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.segmenter = new Segmenter(lexicon);
        this.finder = new MentionFinder(lexicon);
        this.clauses = new ClauseReader(lexicon);
        this.discourses = new DiscourseReader(lexicon);
    }

    static Page page(String example) {
        return new Page("example", example);
    }

    List<Sentence> sentences(String example) {
        return segmenter.segment(article(example));
    }

    private static Article article(String example) {
        var all = new Span(0, example.length());
        return new Article(
                "example", page(example), 0, all, true, List.of(all), null, null, List.of(), "ar");
    }

    /** The names of all that is mentioned. */
    List<String> mentions(String example) {
        return find(example, sentences(example)).stream()
                .flatMap(List::stream)
                .map(mention -> mention.entity().name())
                .toList();
    }

    private List<List<Mention>> find(String example, List<Sentence> sentences) {
        List<boolean[]> taken = sentences.stream().map(s -> new boolean[s.size()]).toList();
        return finder.find(example, sentences, taken);
    }

    /** Whom the mentions that begin with one of these forms stand for. */
    List<String> pointedTo(String example, List<String> forms) {
        List<Sentence> sentences = sentences(example);
        List<List<Mention>> mentions = find(example, sentences);
        Discourse discourse = discourses.read(sentences, parse(sentences, mentions));
        List<String> out = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                String text = sentences.get(i).span(mention.from(), mention.to()).of(example);
                if (forms.stream().anyMatch(form -> begins(text, form))) {
                    out.add(names(discourse.entities(mention)));
                }
            }
        }
        return out;
    }

    private static boolean begins(String text, String form) {
        return Letters.fold(text).startsWith(String.join(" ", Gazetteer.split(form)));
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(" + "));
    }

    /** Who stands behind what the example tells, whether it holds an event or not. */
    Stream<String> sources(String example) {
        List<Sentence> sentences = sentences(example);
        List<List<Mention>> mentions = find(example, sentences);
        List<List<Clause>> parsed = parse(sentences, mentions);
        Discourse discourse = discourses.read(sentences, parsed);
        var finder = new AttributionFinder(lexicon, article(example), discourse);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            finder.enter(sentences.get(i), mentions.get(i), parsed.get(i));
            for (Clause clause : parsed.get(i)) {
                finder.chain(clause, clause.verb()).stream().map(Link::source).forEach(out::add);
            }
            finder.leave(parsed.get(i));
        }
        return out.stream();
    }

    private List<List<Clause>> parse(List<Sentence> sentences, List<List<Mention>> mentions) {
        List<List<Clause>> out = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            out.add(clauses.read(sentences.get(i), mentions.get(i), List.of()));
        }
        return out;
    }
}
