package isnad.bench.copies;

import isnad.bench.copies.Planting.Edit;
import isnad.bench.copies.Planting.Facts;
import isnad.bench.copies.Planting.Planted;
import isnad.copies.ArticleText;
import isnad.copies.CopyIndex;
import isnad.copies.Relation;
import isnad.copies.Relation.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many planted copies are found among real articles, and what else is taken for a copy.
 *
 * <p>Usage: {@code CopyAccuracy FOLDER [--count N] [--wrong] [--natural N]}: the unpacked ANT
 * corpus; how many copies are planted (3300); list what is wrong; list that many pairs of the
 * corpus itself, taken at random, for a person to judge.
 *
 * <p>A pair found is right where one was made from the other. Where a copy is found beside another
 * article, it is right when three fifths of the shorter text's words stand in the other in order;
 * that is counted here and not by the index. Forms that were filled in anew are never right. Pairs
 * within the corpus are counted apart: nobody knows how many there are.
 */
public final class CopyAccuracy {
    private static final double[] LEVELS = {1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5};
    private static final int LEAST_WORDS = 60;

    /** Of the shorter text, counted apart from the index; unrelated news have about a quarter. */
    private static final double SHARED = 0.6;

    private static final long SEED = 20261122;

    private final Map<String, ArticleText> texts = new HashMap<>();
    private final Map<String, Planted> planted = new HashMap<>();
    private final Map<String, Relation> found = new HashMap<>();
    private final List<Relation> naturalPairs = new ArrayList<>();
    private final List<Relation> wrong = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int indirect;
    private int forms;

    private CopyAccuracy() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        var run = new CopyAccuracy();
        List<ArticleText> corpus = AntCorpus.read(Path.of(args[0]));
        run.run(corpus, number(options, "--count", 3300));
        run.report();
        if (options.contains("--wrong")) {
            run.wrong.forEach(run::list);
            run.missed().forEach(run::list);
        }
        Collections.shuffle(run.naturalPairs, run.random);
        run.naturalPairs.stream()
                .filter(relation -> relation.kind() != Kind.SAME && relation.share() < 1)
                .limit(number(options, "--natural", 0))
                .forEach(run::list);
    }

    private static int number(List<String> options, String name, int usual) {
        int at = options.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(options.get(at + 1));
    }

    private void run(List<ArticleText> corpus, int count) {
        List<ArticleText> all = new ArrayList<>(corpus);
        plant(corpus, count);
        planted.values().forEach(one -> all.add(one.copy()));
        all.forEach(article -> texts.put(article.name(), article));
        Collections.shuffle(all, random);
        List<Relation> relations = timed(all);
        relations.forEach(this::judge);
    }

    private void plant(List<ArticleText> corpus, int count) {
        List<ArticleText> bases = new ArrayList<>(corpus);
        Collections.shuffle(bases, random);
        bases.removeIf(base -> base.text().split("\\s+").length < LEAST_WORDS);
        List<ArticleText> numbered =
                bases.subList(0, bases.size() / 2).stream()
                        .filter(base -> base.text().split("\\d+").length > 5)
                        .toList();
        bases.removeAll(Set.copyOf(numbered));
        var planting = new Planting(random, corpus);
        Edit[] edits = Edit.values();
        for (int i = 0; i < count; i++) {
            Edit edit = edits[i % edits.length];
            boolean wantsNumbers = edit == Edit.FORM || edit == Edit.NUMBERS;
            ArticleText base = (wantsNumbers ? numbered : bases).get(i);
            double level = LEVELS[i / edits.length % LEVELS.length];
            planted.put("planted/" + i, planting.plant(i, base, edit, level));
        }
    }

    private List<Relation> timed(List<ArticleText> all) {
        var index = new CopyIndex();
        List<Relation> relations = new ArrayList<>();
        var thread = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        for (ArticleText article : all) {
            relations.addAll(index.add(article));
        }
        double cpuSeconds = (thread.getCurrentThreadCpuTime() - cpu) / 1e9;
        double seconds = (System.nanoTime() - wall) / 1e9;
        print(
                "%d articles, %d relations; %.0f pages/s of CPU, %.0f pages/s by the clock",
                all.size(), relations.size(), all.size() / cpuSeconds, all.size() / seconds);
        return relations;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private void judge(Relation relation) {
        Planted a = planted.get(relation.a());
        Planted b = planted.get(relation.b());
        if (a == null && b == null) {
            naturalPairs.add(relation);
        } else if (a != null && isMade(a, relation.b())) {
            note(a, relation);
        } else if (b != null && isMade(b, relation.a())) {
            note(b, relation);
        } else if (isForm(a) || isForm(b) || !isShared(relation.a(), relation.b())) {
            wrong.add(relation);
        } else {
            indirect++;
        }
    }

    private static boolean isMade(Planted copy, String from) {
        ArticleText other = copy.other();
        return copy.base().name().equals(from) || other != null && other.name().equals(from);
    }

    private static boolean isForm(@Nullable Planted copy) {
        return copy != null && copy.edit() == Edit.FORM;
    }

    private void note(Planted copy, Relation relation) {
        if (copy.edit() == Edit.FORM) {
            forms++;
            wrong.add(relation);
        } else {
            found.merge(copy.copy().name(), relation, (x, y) -> isBase(copy, x) ? x : y);
        }
    }

    private static boolean isBase(Planted copy, Relation relation) {
        String base = copy.base().name();
        return relation.a().equals(base) || relation.b().equals(base);
    }

    private boolean isShared(String a, String b) {
        return Subsequence.share(text(a), text(b)) >= SHARED;
    }

    private String text(String name) {
        ArticleText article = texts.get(name);
        return article == null ? "" : article.text();
    }

    private void report() {
        List<Planted> copies =
                planted.values().stream().filter(one -> one.edit() != Edit.FORM).toList();
        int right = found.size() + indirect;
        print("planted %d, found %d", copies.size(), found.size());
        recall("share of the shorter text >= 0.8", copies, 0.8, 9, false);
        recall("share of the longer text >= 0.8", copies, 0.8, 9, true);
        for (double from = 0.5; from < 0.99; from += 0.1) {
            recall("  shorter %.1f".formatted(from), copies, from, from + 0.1, false);
        }
        print(
                "precision %.4f: right %d (beside other articles: %d), wrong %d (forms %d)",
                (double) right / (right + wrong.size()), right, indirect, wrong.size(), forms);
        table(copies);
        kinds(copies);
        print("pairs within the corpus %d: %s", naturalPairs.size(), counts(naturalPairs));
    }

    private void recall(String name, List<Planted> copies, double from, double to, boolean longer) {
        List<Planted> wanted =
                copies.stream()
                        .filter(one -> (longer ? one.ofLonger() : one.shared()) >= from - 1e-9)
                        .filter(one -> (longer ? one.ofLonger() : one.shared()) < to - 1e-9)
                        .toList();
        long got = wanted.stream().filter(one -> found.containsKey(one.copy().name())).count();
        print(
                "recall, %s: %.4f (%d of %d)",
                name, (double) got / wanted.size(), got, wanted.size());
    }

    private void table(List<Planted> copies) {
        var table = new TreeMap<Edit, TreeMap<Double, int[]>>();
        for (Planted one : copies) {
            int[] cell =
                    table.computeIfAbsent(one.edit(), _ -> new TreeMap<>())
                            .computeIfAbsent(one.level(), _ -> new int[2]);
            cell[0] += found.containsKey(one.copy().name()) ? 1 : 0;
            cell[1]++;
        }
        for (var row : table.entrySet()) {
            var line = new StringBuilder("%-10s".formatted(row.getKey()));
            row.getValue()
                    .descendingMap()
                    .forEach((k, v) -> line.append(" %.2f:%d/%d".formatted(k, v[0], v[1])));
            print("%s", line);
        }
    }

    private void kinds(List<Planted> copies) {
        var counts = new TreeMap<String, Integer>();
        for (Planted one : copies) {
            Relation relation = found.get(one.copy().name());
            if (relation != null) {
                Facts facts = one.facts();
                counts.merge(facts + " -> " + relation.kind(), 1, Integer::sum);
            }
        }
        print("kinds %s", counts);
    }

    private static Map<Kind, Integer> counts(List<Relation> relations) {
        var counts = new TreeMap<Kind, Integer>();
        relations.forEach(relation -> counts.merge(relation.kind(), 1, Integer::sum));
        return counts;
    }

    private void list(Relation relation) {
        print(
                "\n=== %s %.2f %s | %s  of a %.2f of b %.2f days %s changes %s",
                relation.kind(),
                relation.share(),
                label(relation.a()),
                label(relation.b()),
                relation.reasons().ofA(),
                relation.reasons().ofB(),
                String.valueOf(relation.reasons().days()),
                relation.reasons().changes().stream().limit(6).toList());
        print("--- %s", start(relation.a()));
        print("--- %s", start(relation.b()));
    }

    private List<Planted> missed() {
        return planted.values().stream()
                .filter(one -> one.edit() != Edit.FORM && one.shared() >= 0.8)
                .filter(one -> !found.containsKey(one.copy().name()))
                .toList();
    }

    private void list(Planted missed) {
        print(
                "\n=== missed %s %.2f %s, shared %.2f",
                missed.edit(), missed.level(), missed.facts(), missed.shared());
        print("--- %s", start(missed.base().name()));
        print("--- %s", start(missed.copy().name()));
    }

    private String label(String name) {
        Planted copy = planted.get(name);
        return copy == null ? name : name + " " + copy.edit() + " of " + copy.base().name();
    }

    private String start(String name) {
        String text = text(name);
        return text.substring(0, Math.min(700, text.length())).replace('\n', '|');
    }
}
