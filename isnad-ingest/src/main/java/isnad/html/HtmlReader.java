package isnad.html;

import isnad.html.meta.Metadata;
import isnad.model.Facts;
import isnad.model.Page;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads markup into a page: its text as a person reads it, pinned to the markup, and what each line
 * of it is.
 *
 * <pre>{@code
 * Page page = new HtmlReader().read("page.html", html, Facts.NONE);
 * }</pre>
 *
 * <p>No list of words of any language is asked: the article is where the markup says, or where the
 * prose is, and the two are held against each other. Holds no state between pages; one reader
 * serves any number of threads.
 */
public final class HtmlReader {
    /** More letters of one page are not read as markup: real pages have two million at most. */
    public static final int LONGEST = 24_000_000;

    /** More tags of one page are not read: real pages have a few ten thousand. */
    public static final int MOST_TAGS = 400_000;

    /** With less text, what stands there for readers without scripts is read too. */
    private static final int LITTLE = 250;

    private final Marks marks = Marks.load();

    /**
     * Reads a page.
     *
     * @param name where it was read from
     * @param html the decoded markup, of any kind; what stands behind {@link #limit} is not read
     * @param known what is known of it from elsewhere; goes before what the page says of itself
     * @return the page with its articles, the first with the facts of the page; never fails
     */
    public Page read(String name, String html, Facts known) {
        String read = html.substring(0, limit(html));
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(read, "");
        Tree tree = Tree.of(document, marks, true);
        List<Block> blocks = Blocks.of(tree);
        if (blocks.stream().mapToInt(block -> block.chars).sum() < LITTLE) {
            tree = Tree.of(document, marks, false);
            blocks = Blocks.of(tree);
        }
        Facts facts = known.or(Metadata.read(document, known.url()));
        return new Work(html, tree, blocks, facts).page(name);
    }

    /** How many letters of the markup are read; less than its length only for hostile pages. */
    public static int limit(String html) {
        int end = Math.min(html.length(), LONGEST);
        int at = -1;
        for (int tags = 0; tags <= MOST_TAGS; tags++) {
            at = html.indexOf('<', at + 1);
            if (at < 0 || at >= end) {
                return end;
            }
        }
        return at;
    }

    /** The work on one page; lives as long as it takes. */
    private static final class Work {
        private final Tree tree;
        private final Facts facts;
        private final Sorting sorting;
        private final Extract extract;
        private final PageWriter writer;

        Work(String html, Tree tree, List<Block> blocks, Facts facts) {
            this.tree = tree;
            this.facts = facts;
            this.sorting = new Sorting(blocks.size());
            this.extract = Extract.of(tree, blocks);
            this.writer = new PageWriter(html, extract.layout(), sorting);
        }

        Page page(String name) {
            List<Story> stories = Stories.of(extract);
            for (int i = 0; i < stories.size(); i++) {
                Story story = stories.get(i);
                boolean first = i == 0;
                String title = first ? facts.title() : null;
                int headline = new Roles(extract.layout(), sorting).sort(story, title);
                if (first && headline < 0) {
                    title();
                }
                writer.blocks(story.from(), story.to());
                writer.piece(first ? facts : below(story));
            }
            return writer.page(name);
        }

        /** What an article below another tells of itself. */
        private Facts below(Story story) {
            Document shell = Document.createShell("");
            shell.body().appendChild(tree.element[story.root()].clone());
            String url = Stories.address(tree, story.root());
            Facts told = Metadata.read(shell, url);
            return new Facts(
                    told.url(),
                    told.title(),
                    told.author(),
                    facts.outlet(),
                    told.published(),
                    told.updated(),
                    facts.language());
        }

        /** Writes the headline from the page's head, where no line of the page says it. */
        private void title() {
            String wanted = facts.title() == null ? "" : Keys.of(facts.title());
            Element best = tree.document.head().selectFirst("title");
            @Nullable String attribute = null;
            int most = best == null ? -1 : Keys.likeness(Keys.of(best.wholeText()), wanted);
            for (Element meta : tree.document.head().getElementsByTag("meta")) {
                String property = meta.attr("property") + meta.attr("name");
                boolean title = property.toLowerCase(Locale.ROOT).endsWith(":title");
                int like = title ? Keys.likeness(Keys.of(meta.attr("content")), wanted) : 0;
                if (like > most) {
                    most = like;
                    best = meta;
                    attribute = "content";
                }
            }
            if (best != null && attribute != null) {
                writer.title(best, attribute);
            } else if (best != null) {
                writer.title(best);
            }
        }
    }
}
