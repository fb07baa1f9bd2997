package isnad.story.standing;

import isnad.story.Days;
import isnad.story.Line;
import isnad.story.standing.Standing.Condition;
import isnad.story.standing.Standing.Statement;
import isnad.story.standing.Standing.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of a relation, line by line. */
final class Course {
    /** Statements of one topic kept while lines come; older ones go first. */
    private static final int MOST = 60;

    /** Days by which a visit may be held before or after the day planned. */
    private static final int DELAY = 30;

    private final Pair pair;
    private final List<Open> statements = new ArrayList<>();

    Course(Pair pair) {
        this.pair = pair;
    }

    void take(Line line, List<Rule> rules) {
        if (rules.isEmpty() || !Reach.isOf(line, pair)) {
            return;
        }
        String actor = Reach.actor(line, pair);
        for (Rule rule : rules) {
            switch (rule.topic()) {
                case RELATIONS, FIGHTING -> replace(rule, "", line);
                case CHANNEL -> channel(rule, line);
                case AMBASSADORS -> ambassadors(rule, actor, line);
                case SANCTIONS -> sanctions(rule, actor, line);
                case THREAT -> threat(rule, actor, line);
                case AGREEMENT -> agreement(rule, line);
                case VISIT -> visit(rule, actor, line);
            }
        }
    }

    private void replace(Rule rule, String by, Line line) {
        Open open = find(rule.topic(), rule.key(), by);
        if (open == null) {
            add(new Open(rule.topic(), rule.key(), by, rule.becomes(), line));
        } else {
            open.take(rule.becomes(), line);
        }
    }

    private void channel(Rule rule, Line line) {
        if (rule.becomes() == Condition.OPEN || find(Topic.CHANNEL, rule.key(), "") != null) {
            replace(rule, "", line);
        }
    }

    private void ambassadors(Rule rule, String actor, Line line) {
        if (rule.becomes() != Condition.RETURNED) {
            replace(rule, actor, line);
            return;
        }
        statements.removeIf(open ->
                open.topic() == Topic.AMBASSADORS
                        && open.condition() != Condition.RETURNED
                        && (actor.isEmpty() || open.by().equals(actor)));
        replace(rule, actor, line);
    }

    private void sanctions(Rule rule, String actor, Line line) {
        if (rule.becomes() == Condition.IMPOSED
                || find(Topic.SANCTIONS, rule.key(), actor) != null) {
            replace(rule, actor, line);
        }
    }

    private void threat(Rule rule, String actor, Line line) {
        if (rule.becomes() == Condition.OPEN) {
            answer(Condition.ANSWERED, other(actor), line);
            replace(rule, actor, line);
        } else {
            answer(rule.becomes(), rule.side() == Rule.Side.OTHER ? other(actor) : actor, line);
        }
    }

    private void answer(Condition next, String by, Line line) {
        Open open = find(Topic.THREAT, "", by);
        if (open != null && open.condition() == Condition.OPEN) {
            open.end(next, line);
        }
    }

    private String other(String actor) {
        if (actor.isEmpty()) {
            return actor;
        }
        return actor.equals(pair.one()) ? pair.other() : pair.one();
    }

    private void agreement(Rule rule, Line line) {
        String subject = Subjects.of(Context.of(line.first()));
        Open same = latest(Topic.AGREEMENT, open -> Subjects.areAlike(open.key(), subject));
        if (same == null) {
            add(new Open(Topic.AGREEMENT, subject, "", rule.becomes(), line));
        } else if (rule.becomes() != Condition.SIGNED || same.condition() == Condition.ENDED) {
            same.take(rule.becomes(), line);
        } else {
            same.take(same.condition(), line);
        }
    }

    private void visit(Rule rule, String actor, Line line) {
        if (rule.becomes() == Condition.PLANNED) {
            add(new Open(Topic.VISIT, "", actor, Condition.PLANNED, line));
            return;
        }
        Open planned =
                latest(
                        Topic.VISIT,
                        open ->
                                open.condition() == Condition.PLANNED
                                        && (actor.isEmpty()
                                                || open.by().isEmpty()
                                                || open.by().equals(actor))
                                        && isNear(open.latest(), Reach.days(line)));
        if (planned != null) {
            planned.end(rule.becomes(), line);
        }
    }

    private static boolean isNear(@Nullable Days planned, @Nullable Days held) {
        return planned == null || held == null || planned.distance(held) <= DELAY;
    }

    private interface Test {
        boolean holds(Open open);
    }

    private @Nullable Open latest(Topic topic, Test test) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            Open open = statements.get(i);
            if (open.topic() == topic && test.holds(open)) {
                return open;
            }
        }
        return null;
    }

    private @Nullable Open find(Topic topic, String key, String by) {
        return latest(topic, open -> open.key().equals(key) && open.by().equals(by));
    }

    private void add(Open open) {
        statements.add(open);
        long same = statements.stream().filter(old -> old.topic() == open.topic()).count();
        if (same > MOST) {
            Open oldest =
                    statements.stream()
                            .filter(old -> old.topic() == open.topic())
                            .findFirst()
                            .orElse(open);
            statements.remove(oldest);
        }
    }

    /** The statements; a visit planned for a day before {@code today} is overdue. */
    List<Statement> statements(int today) {
        List<Statement> out = new ArrayList<>();
        for (Open open : statements) {
            Days latest = open.latest();
            boolean overdue =
                    open.condition() == Condition.PLANNED && latest != null && latest.to() < today;
            if (open.condition() != Condition.HELD) {
                out.add(open.statement(overdue ? Condition.OVERDUE : open.condition()));
            }
        }
        out.sort(
                Comparator.comparing(Statement::topic)
                        .thenComparing(Course::day, Comparator.reverseOrder()));
        return out;
    }

    private static int day(Statement statement) {
        Days latest = statement.latest();
        return latest == null ? Days.EARLIEST : latest.from();
    }
}
