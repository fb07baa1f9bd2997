package isnad.story.difference;

import isnad.lexicon.WordForm;
import isnad.story.difference.Amounts.Amount;
import isnad.story.difference.Difference.Kind;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how many people met one fate: were killed, wounded, arrested, took to the streets. */
final class Tallies {
    private static final String ANY = "any";
    private static final String PERSON = "person";

    /** Words between a number and what befell those who are counted. */
    private static final int REACH = 5;

    /** Weight of shared terms round two tallies from which on they are of one act. */
    private static final double SHARED = 9;

    private final Amounts amounts;
    private final Forms fates = Forms.of("fates.tsv");
    private final Forms people = Forms.of("people.tsv");
    private final Forms parts = Forms.of("parts.tsv");

    /** So many people of a class met a fate. */
    private record Tally(String fate, String people, Amount amount, int from, int to) {}

    private record Told(Passage passage, Tally tally) {}

    Tallies(Amounts amounts) {
        this.amounts = amounts;
    }

    void compare(Account one, Account other, Collected into) {
        List<Told> left = tallies(one);
        List<Told> right = tallies(other);
        for (Told here : left) {
            Told there = against(here, right);
            if (there != null && against(there, left) == here) {
                into.add(
                        Kind.NUMBER,
                        here.tally.fate + here.tally.amount.key(),
                        one.teller(here.passage, here.tally.from, here.tally.to),
                        there.tally.fate + there.tally.amount.key(),
                        other.teller(there.passage, there.tally.from, there.tally.to));
            }
        }
    }

    /** The tally that says otherwise of the same people; null if any says the same. */
    private static @Nullable Told against(Told tally, List<Told> others) {
        Told best = null;
        double most = SHARED;
        for (Told other : others) {
            if (!areOfOneKind(tally.tally, other.tally)) {
                continue;
            }
            if (!tally.tally.amount.excludes(other.tally.amount)) {
                return null;
            }
            double shared = tally.passage.context().weightOfShared(other.passage.context());
            if (shared > most) {
                most = shared;
                best = other;
            }
        }
        return best;
    }

    /** Some civilians among more people contradict nothing. */
    private static boolean areOfOneKind(Tally one, Tally other) {
        return one.fate.equals(other.fate)
                && (one.people.equals(other.people)
                        || one.people.equals(ANY) && one.amount.high() < other.amount.low()
                        || other.people.equals(ANY) && other.amount.high() < one.amount.low());
    }

    private List<Told> tallies(Account account) {
        List<Told> out = new ArrayList<>();
        for (Passage passage : account.passages()) {
            if (!passage.past()) {
                for (Tally tally : tallies(passage)) {
                    out.add(new Told(passage, tally));
                }
            }
        }
        return out;
    }

    private List<Tally> tallies(Passage passage) {
        Sentence words = passage.prose().words();
        List<Amount> found = new ArrayList<>(amounts.find(words));
        found.addAll(duals(words));
        List<Tally> out = new ArrayList<>(1);
        for (Amount amount : found) {
            Tally tally = isPart(words, amount) ? null : tally(passage, amount, found);
            if (tally != null) {
                out.add(tally);
            }
        }
        return out;
    }

    /** Nouns in the dual («جنديان»); the noun is counted and number in one. */
    private List<Amount> duals(Sentence words) {
        List<Amount> out = new ArrayList<>(1);
        for (int at = 0; at < words.size(); at++) {
            if (isDual(words.token(at)) && people.at(words, at) != null) {
                out.add(new Amount(2, 2, at, at));
            }
        }
        return out;
    }

    private static boolean isDual(Token token) {
        return !token.analyses().isEmpty()
                && token.analyses().stream()
                        .allMatch(a -> a.form().number() == WordForm.Number.DUAL);
    }

    /** «بينهم ثلاثة أطفال» is a part of those counted. */
    private boolean isPart(Sentence words, Amount amount) {
        for (int at = Math.max(0, amount.from() - 2); at < amount.from(); at++) {
            if (parts.at(words, at) != null) {
                return true;
            }
        }
        return parts.at(words, amount.to()) != null;
    }

    private @Nullable Tally tally(Passage passage, Amount amount, List<Amount> all) {
        Sentence words = passage.prose().words();
        Forms.Match noun = fates.at(words, amount.to());
        if (noun != null) {
            return new Tally(noun.row().required("fate"), ANY, amount, amount.from(), noun.to());
        }
        Forms.Match counted = people.at(words, amount.to());
        if (counted == null) {
            return null;
        }
        Forms.Match fate = fate(passage, amount, all);
        if (fate == null) {
            return null;
        }
        return new Tally(
                fate.row().required("fate"),
                counted.row().required("class").replace(PERSON, ANY),
                amount,
                Math.min(amount.from(), fate.from()),
                Math.max(counted.to(), fate.to()));
    }

    /** What befell those counted: the nearest word before or behind, no other number between. */
    private Forms.@Nullable Match fate(Passage passage, Amount amount, List<Amount> all) {
        for (int step = 1; step <= REACH; step++) {
            for (int at : Set.of(amount.from() - step, amount.to() + step)) {
                Forms.Match match = fates.at(passage.prose().words(), at);
                boolean reached =
                        match != null
                                && !passage.isParted(
                                        Math.min(at, amount.from()), Math.max(at, amount.from()))
                                && isFree(amount, at, all);
                if (reached) {
                    return match;
                }
            }
        }
        return null;
    }

    private static boolean isFree(Amount amount, int at, List<Amount> all) {
        int from = Math.min(at, amount.from());
        int to = Math.max(at, amount.to());
        return all.stream().noneMatch(a -> a != amount && a.from() >= from && a.from() <= to);
    }
}
