package isnad.story.difference;

import isnad.lexicon.Letters;
import isnad.lexicon.WordForm;
import isnad.story.difference.Amounts.Amount;
import isnad.story.difference.Difference.Kind;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares how many people met one fate: were killed, wounded, arrested, took to the streets. */
final class Tallies {
    private static final String ANY = "any";
    private static final String PERSON = "person";
    private static final String CROWD = "crowd";
    private static final String OF = "\u0645\u0646";

    /** Words between a number and what befell those who are counted. */
    private static final int REACH = 5;

    /** Days between two articles of which one has hardly more to count than the other. */
    private static final int SOON = 1;

    /** Weight of the terms that two sentences share, from which on they are of one act. */
    private static final double SHARED = 9;

    /**
     * The share of the terms of the shorter sentence that both have where an article has several
     * numbers of one fate.
     */
    private static final double LIKE = 0.5;

    /** As above for the sentences with those before them, where there is one number. */
    private static final double SHARE = 0.2;

    private final Amounts amounts;
    private final Forms fates = Forms.of("fates.tsv");
    private final Forms people = Forms.of("people.tsv");
    private final Forms parts = Forms.of("parts.tsv");
    private final Forms turns = Forms.of("turns.tsv");

    /** So many people of a class met a fate. */
    private record Tally(String fate, String people, Amount amount, int from, int to) {}

    private record Told(Passage passage, Tally tally) {}

    Tallies(Amounts amounts) {
        this.amounts = amounts;
    }

    void compare(Account one, Account other, Collected into) {
        List<Told> left = tallies(one);
        List<Told> right = tallies(other);
        int days = Matter.daysBetween(one.article(), other.article());
        for (Told here : left) {
            Told there = against(here, left, right);
            if (there != null && against(there, right, left) == here && !rises(here, there, days)) {
                into.add(
                        Kind.NUMBER,
                        here.tally.fate + here.tally.amount.key(),
                        one.teller(here.passage, here.tally.from, here.tally.to),
                        there.tally.fate + there.tally.amount.key(),
                        other.teller(there.passage, there.tally.from, there.tally.to));
            }
        }
    }

    /** More on a later day is a development; on the next one, and of a crowd, another count. */
    private static boolean rises(Told one, Told other, int days) {
        long first = one.tally.amount.low();
        long second = other.tally.amount.low();
        return !one.tally.fate.equals(CROWD)
                && (days > SOON && second > first || days < -SOON && first > second);
    }

    /** The tally that says otherwise of the same people; null if any says the same. */
    private static @Nullable Told against(Told tally, List<Told> own, List<Told> others) {
        Told best = null;
        double most = -1;
        boolean several = areSeveral(tally, own) || areSeveral(tally, others);
        for (Told other : others) {
            boolean kind = areOfOneKind(tally.tally, other.tally);
            if (kind && !tally.tally.amount.excludes(other.tally.amount)) {
                return null;
            }
            double shared = tally.passage.terms().weightOfShared(other.passage.terms());
            if (kind && shared > most && areNear(tally.passage, other.passage, several)) {
                most = shared;
                best = other;
            }
        }
        return best;
    }

    /** Where an article tells of several numbers, the sentences must be much alike. */
    private static boolean areNear(Passage one, Passage other, boolean several) {
        return several
                ? Matter.isOne(one, other, SHARED, LIKE)
                : !Matter.areApart(one, other)
                        && one.context().weightOfShared(other.context()) >= SHARED
                        && one.context().shared(other.context()) >= SHARE;
    }

    /** An article with several numbers of a fate tells of several acts, or of parts of one. */
    private static boolean areSeveral(Told tally, List<Told> all) {
        return all.stream()
                        .filter(t -> areOfOneKind(t.tally, tally.tally))
                        .map(t -> t.tally.amount.key())
                        .distinct()
                        .count()
                > 1;
    }

    /** Soldiers and passers-by may both have been killed; only the same are compared. */
    private static boolean areOfOneKind(Tally one, Tally other) {
        return one.fate.equals(other.fate) && one.people.equals(other.people);
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
                out.add(amounts.two(words, at));
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

    /** «شخصين من القتلى» are a part of the dead. */
    private boolean isOfThem(Sentence words, Forms.Match counted) {
        for (int at = counted.from(); at <= counted.to() && at + 1 < words.size(); at++) {
            if (words.token(at).folded().equals(OF) && fates.at(words, at + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tally tally(Passage passage, Amount amount, List<Amount> all) {
        Sentence words = passage.prose().words();
        if (amount.high() == 1) {
            return null;
        }
        Forms.Match noun = fates.at(words, amount.to());
        if (noun != null && people.at(words, amount.to()) == null) {
            Forms.Match befell = fate(passage, amount, all);
            boolean crowd = noun.row().required("fate").equals(CROWD);
            Forms.Match told = crowd && befell != null ? befell : noun;
            return new Tally(told.row().required("fate"), ANY, amount, amount.from(), noun.to());
        }
        Forms.Match counted = people.at(words, amount.to());
        if (counted == null || isOfThem(words, counted)) {
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
            for (int at : new int[] {amount.from() - step, amount.to() + step}) {
                Forms.Match match = fates.at(passage.prose().words(), at);
                boolean reached =
                        match != null
                                && !(at > amount.to() && isJoined(passage.prose().word(at)))
                                && !passage.isParted(
                                        Math.min(at, amount.from()), Math.max(at, amount.from()))
                                && !isAnothers(passage, amount, at)
                                && isFree(amount, at, all);
                if (reached) {
                    return match;
                }
            }
        }
        return null;
    }

    /** «خمسة أشخاص قتل أحدهم», «أصاب أربعة قبل أن تقتله الشرطة»: it befell one of them, or him. */
    private boolean isAnothers(Passage passage, Amount amount, int at) {
        Sentence words = passage.prose().words();
        if (at > amount.to() && parts.at(words, at + 1) != null && !passage.isParted(at, at + 1)) {
            return true;
        }
        for (int i = amount.to(); i < at; i++) {
            if (turns.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** «قتل ثلاثة وأصيب …»: what is joined behind a number befell others. */
    private static boolean isJoined(Token word) {
        return word.folded().charAt(0) == Letters.WAW;
    }

    private static boolean isFree(Amount amount, int at, List<Amount> all) {
        int from = Math.min(at, amount.from());
        int to = Math.max(at, amount.to());
        return all.stream().noneMatch(a -> a != amount && a.from() >= from && a.from() <= to);
    }
}
