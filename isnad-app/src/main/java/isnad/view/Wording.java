package isnad.view;

import isnad.model.Link;
import isnad.model.Link.Stance;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Published;
import isnad.model.Status;
import isnad.model.Where;
import isnad.record.ArticleLine;
import isnad.story.Days;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts of a record into words of one language: names in it where they are known, else as the
 * page has them.
 */
public final class Wording {
    /** Letters of a year and of a month in ISO 8601. */
    private static final int[] PERIODS = {4, 7};

    private final Language language;
    private final Labels labels;

    /** Words in that language. */
    public Wording(Language language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The labels of the same language. */
    public Labels labels() {
        return labels;
    }

    /**
     * What something is called, and what is said about it in brackets, or nothing. The two may run
     * in different directions, so they are kept apart.
     */
    public record Named(String name, String detail) {
        /** The detail in its brackets, or nothing. */
        public String brackets() {
            return detail.isEmpty() ? "" : "(" + detail + ")";
        }
    }

    /** The name, with state and role where they say more. */
    public Named participant(Participant participant) {
        String name = name(participant.name(), participant.nameEn());
        String detail =
                Stream.of(state(participant), role(participant))
                        .filter(part -> !part.isEmpty() && !part.equals(name))
                        .collect(Collectors.joining(" "));
        return new Named(name, detail);
    }

    private static String state(Participant participant) {
        String state = participant.state();
        return state == null || participant.kind() == ParticipantKind.STATE ? "" : state;
    }

    private String role(Participant participant) {
        String role = language == Language.EN ? participant.roleEn() : participant.role();
        return role == null ? "" : role;
    }

    /** The source with its kind, and how it stands to what it tells unless that is neutral. */
    public Named link(Link link) {
        return new Named(name(link.source(), link.sourceEn()), joined(kind(link), stance(link)));
    }

    private String joined(String... parts) {
        var told = Stream.of(parts).filter(part -> !part.isEmpty());
        return told.collect(Collectors.joining(comma()));
    }

    /** The comma of the language, with its blank. */
    public String comma() {
        return labels.word("comma") + " ";
    }

    private String kind(Link link) {
        return link.kind() == Link.SourceKind.OUTLET ? "" : labels.of("source", link.kind());
    }

    private String stance(Link link) {
        return link.stance() == Stance.NEUTRAL ? "" : labels.of("stance", link.stance());
    }

    /** The place with its country. */
    public Named place(Where where) {
        String country = where.country();
        return new Named(name(where.name(), where.nameEn()), country == null ? "" : country);
    }

    /** The name of who published something, or that it is not known. */
    public String outlet(@Nullable Outlet outlet) {
        return outlet == null
                ? labels.word("unknown_outlet")
                : name(outlet.name(), outlet.nameEn());
    }

    /** The name of who published an article; where it is not known, its page's file name. */
    public String outlet(ArticleLine article) {
        return article.outlet() == null ? file(article.page()) : outlet(article.outlet());
    }

    private String file(String page) {
        String name = page.substring(page.lastIndexOf('/') + 1);
        return name.isBlank() ? page.isBlank() ? outlet((Outlet) null) : page : name;
    }

    /** When something was published, or that it is not known. */
    public String published(@Nullable Published published) {
        return published == null ? labels.word("unknown_date") : date(published.value());
    }

    /** An interval of days: a month or a year where it is one, or that nothing is known. */
    public String days(@Nullable Days days) {
        if (days == null) {
            return labels.word("unknown_date");
        }
        String iso = days.iso();
        for (int length : PERIODS) {
            String period = iso.substring(0, Math.min(length, iso.length()));
            if (days.equals(Days.of(period))) {
                return period;
            }
        }
        return date(iso);
    }

    /** A number with what it counts. */
    public String counted(String word, long number) {
        return "%s: %d".formatted(labels.word(word), number);
    }

    /** The value of a date, readable: a blank for the T of a time, a dash for an interval. */
    public String date(String value) {
        return value.replace('T', ' ')
                .replace("../", "… – ")
                .replace("/..", " – …")
                .replace("/", " – ");
    }

    /** How the publication date is known. */
    public String basis(Published published) {
        return labels.of("basis", published.basis());
    }

    /** The name in this language. */
    public String name(String arabic, @Nullable String english) {
        return language == Language.EN && english != null && !english.isBlank() ? english : arabic;
    }

    /** A sign for the status, for those who skim. */
    public static String mark(Status status) {
        return switch (status) {
            case OCCURRED -> "●";
            case ONGOING -> "◐";
            case PLANNED -> "○";
            case POSSIBLE -> "?";
            case NEGATED -> "✗";
            case DENIED -> "⊘";
        };
    }
}
