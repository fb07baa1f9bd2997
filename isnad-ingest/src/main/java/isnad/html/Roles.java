package isnad.html;

import isnad.model.Region.Role;
import org.jspecify.annotations.Nullable;

/** Tells the parts of an article beside its body: headline, deck, byline, date, captions. */
final class Roles {
    private static final int SHORT = 14;
    private static final int LONGEST_BYLINE = 25;
    private static final int LONGEST_HEADLINE = 60;

    /** A headline stands no further than so many blocks above the body. */
    private static final int FAR = 60;

    private static final long AWAY =
            Mark.RELATED.bit()
                    | Mark.COMMENTS.bit()
                    | Mark.NAVIGATION.bit()
                    | Mark.ASIDE.bit()
                    | Mark.COOKIES.bit()
                    | Mark.DIALOG.bit()
                    | Mark.INVISIBLE.bit();

    private final Layout layout;
    private final Tree tree;
    private final Sorting sorting;

    Roles(Layout layout, Sorting sorting) {
        this.layout = layout;
        this.tree = layout.tree;
        this.sorting = sorting;
    }

    /**
     * Sorts the blocks of an article.
     *
     * @param title its headline as the page's structure tells it, or null
     * @return the block that is its headline, or -1
     */
    int sort(Story story, @Nullable String title) {
        int first = story.firstBody();
        int end = story.endBody();
        for (int i = story.from(); i < story.to(); i++) {
            if (story.isBody(i)) {
                sorting.set(i, Role.BODY);
            } else {
                sorting.drop(i, furniture(story, i, first));
            }
        }
        int headline = headline(story, title == null ? "" : Keys.of(title), first, end);
        if (headline >= 0) {
            sorting.set(headline, Role.HEADLINE);
            repeats(story, headline);
        }
        for (int i = Math.max(story.from(), headline + 1); i < end; i++) {
            part(story, i, first);
        }
        return headline;
    }

    /** The headline once more, above the body or in it. */
    private void repeats(Story story, int headline) {
        String key = Keys.of(tree, layout.blocks.get(headline));
        for (int i = story.from(); i < story.to(); i++) {
            boolean may =
                    i != headline && sorting.is(i, Role.BODY) && layout.blocks.get(i).words > 3;
            if (may && Keys.of(tree, layout.blocks.get(i)).equals(key)) {
                sorting.drop(i, "repeated headline");
            }
        }
    }

    private String furniture(Story story, int block, int firstBody) {
        String reason = story.reasons()[block];
        if (reason != null && !reason.isEmpty()) {
            return reason;
        }
        for (int e = layout.blocks.get(block).element; e > 0; e = tree.parent[e]) {
            Mark mark = Mark.first(layout.marks[e] & Mark.FURNITURE);
            if (mark != null) {
                return mark.reason();
            }
        }
        return (block < firstBody ? Mark.NAVIGATION : Mark.RELATED).reason();
    }

    private int headline(Story story, String title, int firstBody, int endBody) {
        int best = -1;
        double most = 0;
        for (int i = story.from(); i < Math.max(firstBody, endBody); i++) {
            double value = headlineValue(i, title, firstBody);
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    /** How likely a block is the headline: what the structure tells counts before the tag. */
    private double headlineValue(int index, String title, int firstBody) {
        Block block = layout.blocks.get(index);
        long marks = inner(block) | layout.marks[block.element];
        boolean heading = layout.isHeading(index);
        boolean named = Mark.HEADLINE.in(marks) || Mark.HEADLINE.in(parentMarks(block));
        int like = block.words > LONGEST_HEADLINE ? 0 : Keys.likeness(Keys.of(tree, block), title);
        if (!heading && !named && like < 3) {
            return 0;
        }
        boolean away = (layout.around[block.element] & AWAY) != 0;
        boolean above = index <= firstBody && firstBody - index < FAR;
        boolean h1 = tree.tag(block.element).equals("h1");
        double value = 10 * like + (h1 ? 4 : 0) + (named ? 3 : 0) + (above ? 2 : 0);
        if (like == 0 && (away || !above || block.words < 2 || !h1 && !named)) {
            return 0;
        }
        return value - (away ? 5 : 0) - Math.min(1, Math.abs(firstBody - index) / 100.0);
    }

    private long parentMarks(Block block) {
        int parent = tree.parent[block.element];
        boolean only = parent > 0 && layout.end[parent] - layout.first[parent] == 1;
        return only ? layout.marks[parent] : 0;
    }

    /** The marks of the inline elements of a block. */
    private long inner(Block block) {
        long marks = 0;
        for (int i = block.firstText; i < block.endText; i++) {
            for (int e = tree.owner[i]; e > block.element; e = tree.parent[e]) {
                marks |= layout.marks[e];
            }
        }
        return marks;
    }

    private void part(Story story, int index, int firstBody) {
        Block block = layout.blocks.get(index);
        long near = near(block);
        boolean body = sorting.is(index, Role.BODY);
        if (sorting.is(index, Role.HEADLINE) || !body && (near & Mark.FURNITURE) != 0) {
            return;
        }
        boolean small = block.words <= (body ? SHORT : LONGEST_BYLINE);
        if (Mark.CAPTION.in(near) && !body || Mark.FIGURE.in(near) && !body) {
            sorting.set(index, Role.CAPTION);
        } else if (small && !(body && block.closed) && isDate(block, near)) {
            sorting.set(index, Role.DATELINE);
        } else if (small && !(body && block.closed) && isByline(near)) {
            sorting.set(index, Role.BYLINE);
        } else if (Mark.DECK.in(near) && index <= firstBody + 1 && block.words > 3) {
            sorting.set(index, Role.DECK);
        } else if (!body && index < firstBody && block.isProse() && !isFar(story, index)) {
            boolean dated = small && !block.closed && digits(block) >= 4;
            sorting.set(index, dated ? Role.DATELINE : Role.DECK);
        }
    }

    /** Whether a block stands outside what holds both the headline and the body. */
    private boolean isFar(Story story, int index) {
        int parent = tree.parent[story.body()];
        return parent < 0 || !tree.within(layout.blocks.get(index).element, parent);
    }

    private long near(Block block) {
        long marks = inner(block);
        int e = block.element;
        for (int i = 0; i < 5 && e > 0; i++) {
            if (layout.end[e] - layout.first[e] > 8) {
                break;
            }
            marks |= layout.marks[e];
            e = tree.parent[e];
        }
        return marks;
    }

    private boolean isDate(Block block, long near) {
        return Mark.DATE.in(near) || Mark.META.in(near) && digits(block) >= 4;
    }

    private static boolean isByline(long near) {
        return Mark.BYLINE.in(near) || Mark.META.in(near);
    }

    private int digits(Block block) {
        int digits = 0;
        for (int i = block.firstText; i < block.endText; i++) {
            String text = tree.text[i].getWholeText();
            for (int k = 0; k < text.length(); k++) {
                digits += Character.isDigit(text.charAt(k)) ? 1 : 0;
            }
        }
        return digits;
    }
}
