package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Evidence;
import isnad.model.Facts;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Published;
import isnad.model.Span;
import isnad.page.Block.Kind;
import isnad.page.Credits.Credit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts one article together from its blocks. */
final class Composer {
    private static final int TRAILING = 12;
    private static final double REPEATED = 0.6;

    /** The same for a standfirst right before the longer paragraph that says it again. */
    private static final double TOLD_AGAIN = 0.75;

    /** A dateline opens the first paragraph, or the one behind a standfirst. */
    private static final int STANDFIRSTS = 2;

    private static final Set<String> HEADS = Set.of("section bar", "navigation", "masthead");

    private final Credits credits;
    private final LeadReader leads;
    private final OutletReader outlets;
    private final EndMarks ends;
    private final Teasers teasers;

    Composer(
            Credits credits,
            LeadReader leads,
            OutletReader outlets,
            EndMarks ends,
            Teasers teasers) {
        this.teasers = teasers;
        this.credits = credits;
        this.leads = leads;
        this.outlets = outlets;
        this.ends = ends;
    }

    Article compose(Page page, String digest, int index, List<Block> part, Facts facts) {
        return new Work(page, new ArrayList<>(part), facts).article(digest, index);
    }

    /** The work on one article; lives as long as it takes. */
    private final class Work {
        private final Page page;
        private final Facts facts;
        private final String text;
        private final List<Block> blocks;
        private final List<Dropped> dropped = new ArrayList<>();
        private final List<Span> paragraphs = new ArrayList<>();
        private @Nullable Dateline dateline;
        private @Nullable Outlet credited;

        Work(Page page, List<Block> blocks, Facts facts) {
            this.page = page;
            this.facts = facts;
            this.text = page.text();
            this.blocks = blocks;
        }

        Article article(String digest, int index) {
            int told = Structured.headline(blocks);
            rescue();
            dropTeasers();
            var headlines = new Headlines(text, blocks);
            int at = told >= 0 ? told : headlines.find();
            Span headline = at < 0 ? null : trimmed(blocks.get(at).span());
            sort(headlines, at, headline);
            boolean inBody = headline == null;
            Span head = headline != null ? headline : firstSentence();
            chooseDate(headlines, at);
            dropped.sort(Comparator.comparing(drop -> drop.what().span()));
            Outlet outlet = outlets.outlet(page, facts, blocks, paragraphs, dropped, credited);
            return new Article(
                    Ids.of(digest, index),
                    page,
                    index,
                    head,
                    inBody,
                    paragraphs,
                    outlet,
                    published(),
                    dropped,
                    language(),
                    facts);
        }

        private @Nullable Published published() {
            return facts.published() != null || dateline == null
                    ? facts.published()
                    : dateline.published(text);
        }

        /** A part without paragraph and headline keeps its longest line. */
        private void rescue() {
            if (blocks.stream().anyMatch(block -> block.isProse() || block.isTitle())) {
                return;
            }
            int longest = 0;
            for (int i = 1; i < blocks.size(); i++) {
                longest = blocks.get(i).words() > blocks.get(longest).words() ? i : longest;
            }
            blocks.set(longest, blocks.get(longest).as(Kind.PROSE, ""));
        }

        private void dropTeasers() {
            for (int i = teasers.first(text, blocks); i < blocks.size(); i++) {
                if (blocks.get(i).isProse()) {
                    blocks.set(i, blocks.get(i).as(Kind.FURNITURE, "related"));
                }
            }
        }

        /** «عاجل |» before a headline is no part of it. */
        private Span trimmed(Span line) {
            Words words = Words.of(text, line);
            int cut = outlets.kicker(words);
            if (cut == 0 || cut >= words.size()) {
                return line;
            }
            int start = words.span(cut).start();
            drop(Lines.trim(text, line.start(), start), "kicker");
            return new Span(start, line.end());
        }

        private void sort(Headlines headlines, int at, @Nullable Span headline) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (i == at) {
                    continue;
                }
                if (block.isProse()) {
                    prose(i, headlines, headline);
                } else if (block.isTitle()) {
                    title(i, headlines, headline);
                } else {
                    drop(block.span(), block.reason());
                }
            }
        }

        private void prose(int i, Headlines headlines, @Nullable Span headline) {
            Span span = blocks.get(i).span();
            if (headline != null && headlines.isRepeat(span, headline)) {
                drop(span, "repeated headline");
            } else if (i == headlines.firstProse()
                    && isRepeatedStandfirst(i, headline, headlines)) {
                drop(span, "repeated standfirst");
            } else {
                paragraphs.add(
                        withoutEnd(paragraphs.size() < STANDFIRSTS ? withoutLead(span) : span));
            }
        }

        private Span withoutEnd(Span span) {
            int end = ends.start(text, span);
            drop(new Span(end, span.end()), "end mark");
            return Lines.trim(text, span.start(), end);
        }

        /** A standfirst that the next paragraph says again. */
        private boolean isRepeatedStandfirst(int i, @Nullable Span headline, Headlines headlines) {
            boolean again = false;
            for (int next = i + 1; next < blocks.size() && headline != null; next++) {
                Block block = blocks.get(next);
                again |= block.isTitle() && headlines.isRepeat(block.span(), headline);
                if (block.isProse()) {
                    boolean longer = block.words() > blocks.get(i).words();
                    double bar = again ? REPEATED : longer ? TOLD_AGAIN : 2;
                    return share(blocks.get(i).span(), block.span()) >= bar;
                }
            }
            return false;
        }

        private double share(Span span, Span of) {
            var overlap = new Overlap();
            overlap.add(Words.of(text, of));
            return overlap.share(Words.of(text, span));
        }

        private Span withoutLead(Span span) {
            Words words = Words.of(text, span);
            LeadReader.Lead lead = leads.read(words);
            if (lead == null) {
                return span;
            }
            int start = words.span(lead.end()).start();
            drop(Lines.trim(text, span.start(), start), "dateline");
            keep(words, lead.credit());
            keep(lead.dateline());
            return new Span(start, span.end());
        }

        private void title(int i, Headlines headlines, @Nullable Span headline) {
            Block block = blocks.get(i);
            if (headline != null && headlines.isRepeat(block.span(), headline)) {
                drop(block.span(), "repeated headline");
            } else if (i < headlines.firstProse()) {
                early(block, headlines);
            } else if (i > headlines.lastProse() && block.words() < TRAILING) {
                drop(block.span(), headline == null ? "trailing line" : "deck");
            } else if (i > headlines.lastProse() && headline != null) {
                drop(block.span(), "deck");
            } else {
                paragraphs.add(block.span());
            }
        }

        private void early(Block block, Headlines headlines) {
            if (headlines.lastProse() < 0) {
                paragraphs.add(block.span());
            } else {
                Words words = Words.of(text, block.span());
                drop(block.span(), credits.isPlaceLine(words) ? "byline" : "deck");
            }
        }

        private void chooseDate(Headlines headlines, int headline) {
            int over = isDatedUnder(headlines, headline) ? headline : -1;
            int menu =
                    menu(
                            headline >= 0
                                    ? Math.min(headline, headlines.firstProse())
                                    : headlines.firstProse());
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.is(Kind.CREDIT) || block.is(Kind.DATELINE)) {
                    Words words = Words.of(text, block.span());
                    Credit credit = credits.read(words, 0, words.size());
                    keep(words, credit);
                }
                if (block.is(Kind.DATELINE) && !isVisitDay(i, Math.max(menu, over))) {
                    keep(block.dateline());
                }
            }
        }

        /** Whether a date stands between the headline and the body: one above is the visit's. */
        private boolean isDatedUnder(Headlines headlines, int headline) {
            for (int i = Math.max(0, headline); i < headlines.firstProse(); i++) {
                Dateline told = blocks.get(i).dateline();
                if (headline >= 0 && told != null && told.rank() != Dateline.Rank.UPDATED) {
                    return true;
                }
            }
            return false;
        }

        /**
         * A date over the page's own head (menu, masthead), away from the headline, is the visit's.
         */
        private boolean isVisitDay(int i, int menu) {
            Dateline told = blocks.get(i).dateline();
            return i < menu && (told == null || told.rank() != Dateline.Rank.LABELLED);
        }

        /** The last block of the page's own head before the headline, or -1. */
        private int menu(int title) {
            for (int i = title - 1; i >= 0; i--) {
                if (HEADS.contains(blocks.get(i).reason())) {
                    return i;
                }
            }
            return -1;
        }

        private void keep(@Nullable Dateline other) {
            dateline =
                    other == null || dateline == null
                            ? or(dateline, other)
                            : dateline.better(other);
        }

        private static @Nullable Dateline or(@Nullable Dateline one, @Nullable Dateline other) {
            return one == null ? other : one;
        }

        private void keep(Words words, @Nullable Credit credit) {
            if (credit != null && credited == null) {
                credited = credits.outlet(text, words, credit);
            }
        }

        private Span firstSentence() {
            if (paragraphs.isEmpty()) {
                return blocks.getFirst().span();
            }
            Span first = paragraphs.getFirst();
            int end = Math.min(first.end(), first.start() + Words.LIMIT);
            for (int i = first.start(); i < end; i++) {
                if (isEnd(i, first.end())) {
                    return new Span(first.start(), i + 1);
                }
            }
            return new Span(first.start(), end);
        }

        private boolean isEnd(int i, int end) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '\u061F' || c == '!' || c == '\u2026';
            return stop && (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)));
        }

        private void drop(Span span, String reason) {
            if (span.length() > 0) {
                dropped.add(new Dropped(Evidence.of(text, span), reason));
            }
        }

        private String language() {
            int arabic = 0;
            int other = 0;
            for (Span span : paragraphs) {
                for (int i = span.start(); i < span.end(); i++) {
                    char c = text.charAt(i);
                    arabic += Letters.isArabic(c) ? 1 : 0;
                    other += Character.isLetter(c) && !Letters.isArabic(c) ? 1 : 0;
                }
            }
            return arabic > other ? "ar" : "und";
        }
    }
}
