package isnad.ledger;

import isnad.record.ArticleRecord;
import isnad.store.ArticleTable;
import isnad.store.ArticleTable.Place;
import isnad.store.StoryTable;
import isnad.story.Profile;
import isnad.story.SameAct;
import isnad.story.SameAffair;
import isnad.story.StoryChoice;
import isnad.story.StoryChoice.Candidate;
import isnad.story.StoryChoice.Choice;
import isnad.story.StoryChoice.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories. For one writer. */
final class StoryFiler {
    private static final int MOST_ARTICLES = 40;
    private static final int MOST_STORIES = 8;
    private static final int MOST_MEMBERS = 24;
    private static final int AT_HAND = 40_000;

    private final ArticleTable articles;
    private final StoryTable stories;
    private final Alike alike;
    private final Crowd crowd;
    private final Map<Long, Placed> placed = atHand();
    private final Map<Long, List<Placed>> members = atHand();

    StoryFiler(ArticleTable articles, StoryTable stories, Alike alike) {
        this.articles = articles;
        this.stories = stories;
        this.alike = alike;
        this.crowd = new Crowd(articles);
    }

    private static <V> Map<Long, V> atHand() {
        return new LinkedHashMap<>(1024) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > AT_HAND;
            }
        };
    }

    /** An article with its story. */
    record Placed(long article, String id, long story, Profile profile) {
        Member member() {
            return new Member(id, profile);
        }
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        placed.clear();
        crowd.forget();
        members.clear();
    }

    /** The story that a new article belongs to, or one that it begins. */
    Place file(long article, ArticleRecord read, Profile profile) {
        crowd.add(profile.published());
        Choice choice =
                StoryChoice.choose(profile, candidates(profile), crowd.round(profile.published()));
        long story = choice == null ? stories.add(profile.published()) : grown(choice, profile);
        alike.add(profile.features(), Alike.day(profile.published()), -article);
        keep(new Placed(article, read.id(), story, profile), choice == null);
        return new Place(story, choice == null ? null : JoinJson.write(choice));
    }

    private long grown(Choice choice, Profile profile) {
        stories.grow(choice.story(), profile.published());
        return choice.story();
    }

    private void keep(Placed article, boolean isFirst) {
        placed.put(article.article(), article);
        if (isFirst) {
            members.put(article.story(), new ArrayList<>(List.of(article)));
        } else {
            members.computeIfPresent(article.story(), (_, known) -> with(known, article));
        }
    }

    private static List<Placed> with(List<Placed> known, Placed article) {
        known.add(article);
        return known.size() <= MOST_MEMBERS
                ? known
                : new ArrayList<>(known.subList(1, known.size()));
    }

    private List<Candidate> candidates(Profile profile) {
        List<Long> near =
                alike.find(
                        profile.features(),
                        profile.published(),
                        SameAffair.LONGEST_GAP,
                        SameAffair.LONGEST_GAP,
                        true,
                        MOST_ARTICLES);
        Set<Long> found = new LinkedHashSet<>();
        for (long target : near) {
            Placed article = placed(-target);
            if (article != null && found.size() < MOST_STORIES) {
                found.add(article.story());
            }
        }
        return found.stream().map(story -> new Candidate(story, members(story))).toList();
    }

    private List<Member> members(long story) {
        return members.computeIfAbsent(story, this::stored).stream().map(Placed::member).toList();
    }

    private List<Placed> stored(long story) {
        List<Placed> found = new ArrayList<>();
        for (long article : articles.newestOf(story, MOST_MEMBERS)) {
            Placed member = placed(article);
            if (member != null) {
                found.add(member);
            }
        }
        found.sort(Comparator.comparingLong(Placed::article));
        return found;
    }

    /** What an article's acts are compared in. */
    Setting setting(Profile profile) {
        long around = crowd.round(profile.published());
        Map<Long, Double> affairs = new HashMap<>();
        return new Setting(
                SameAct.crowd(around),
                other -> affairs.computeIfAbsent(other, known -> affair(profile, known, around)));
    }

    /** How alike a profile and that of an article are. */
    private double affair(Profile profile, long other, long around) {
        Placed article = placed(other);
        return article == null ? 0 : SameAffair.score(profile, article.profile(), around);
    }

    private @Nullable Placed placed(long article) {
        Placed known = placed.get(article);
        if (known == null) {
            known = articles.placed(article, StoryFiler::placed);
            if (known != null) {
                placed.put(article, known);
            }
        }
        return known;
    }

    private static Placed placed(ArticleTable.PlacedRow row) {
        return new Placed(row.article(), row.id(), row.story(), Profile.of(row.profile()));
    }

    /** Takes an article out of its story; a story without articles goes. */
    void remove(long article, Profile profile) {
        alike.remove(profile.features(), Alike.day(profile.published()), -article);
        Placed known = placed.remove(article);
        long story = known == null ? articles.story(article) : known.story();
        articles.leave(article);
        crowd.forget();
        members.remove(story);
        stories.recount(story);
    }
}
