package isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds articles to stories in the order of publication, the undated last, by brute force. */
final class Stories {
    private final Map<Long, List<StoryChoice.Member>> stories = new LinkedHashMap<>();

    /** The story of each page. */
    Map<String, String> of(Map<String, Profile> pages) {
        Map<String, String> out = new LinkedHashMap<>();
        pages.entrySet().stream()
                .sorted(Comparator.comparingInt(page -> day(page.getValue())))
                .forEach(page -> out.put(page.getKey(), "" + add(page.getKey(), page.getValue())));
        return out;
    }

    private static int day(Profile profile) {
        Days days = profile.published();
        return days == null || days.length() > 31 ? Days.LATEST : days.from();
    }

    /** How many pages of these days there are. */
    private long around(Profile profile) {
        return stories.values().stream()
                .flatMap(List::stream)
                .filter(member -> isNear(member.profile().published(), profile.published()))
                .count();
    }

    private static boolean isNear(@Nullable Days one, @Nullable Days other) {
        return one == null || other == null || one.distance(other) <= 3;
    }

    private long add(String page, Profile profile) {
        List<StoryChoice.Candidate> candidates = new ArrayList<>();
        stories.forEach((id, members) -> candidates.add(new StoryChoice.Candidate(id, members)));
        StoryChoice.Choice choice = StoryChoice.choose(profile, candidates, around(profile));
        long story = choice == null ? stories.size() : choice.story();
        stories.computeIfAbsent(story, _ -> new ArrayList<>())
                .add(new StoryChoice.Member(page, profile));
        return story;
    }
}
