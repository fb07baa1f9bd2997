package isnad.cli;

import isnad.ledger.Ledger;
import isnad.story.Story;

/** Finds a story by its number. */
final class StoryNumber {
    private StoryNumber() {}

    /**
     * The story with that number.
     *
     * @throws UsageException where there is none
     */
    static Story find(Ledger ledger, long number) {
        Story story = ledger.story(number);
        if (story == null) {
            throw new UsageException(
                    "story " + number + ": there is none; isnad stories lists them");
        }
        return story;
    }
}
