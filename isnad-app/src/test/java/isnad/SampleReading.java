package isnad;

import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Link.Stance;
import isnad.model.Note;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import java.util.List;

/** A reading made by hand, over any three lines: headline, paragraph, furniture. */
public final class SampleReading {
    /** An everyday page, with a letter outside the basic plane before the event. */
    public static final String PAGE =
            "لقاء 🤝 في عمّان\nالتقى الوزير نظيره أمس، وقال إن \"المحادثات مفيدة\".\nالتعليقات";

    private final String page;
    private final Span headline;
    private final Span paragraph;
    private final Span furniture;

    private SampleReading(String page) {
        this.page = page;
        int first = page.indexOf('\n');
        int last = page.lastIndexOf('\n');
        this.headline = new Span(0, first);
        this.paragraph = new Span(first + 1, last);
        this.furniture = new Span(last + 1, page.length());
    }

    /** Everything filled in: an event over the paragraph, and a quote over its second half. */
    public static Reading of(String page) {
        return new SampleReading(page).reading();
    }

    private Reading reading() {
        return new Reading(
                article(),
                List.of(event()),
                List.of(quote()),
                List.of(new Note("sample.note", "made by hand")));
    }

    private Article article() {
        return new Article(
                "a1",
                new Page("folder/page.txt", page),
                0,
                headline,
                false,
                List.of(paragraph),
                new Outlet("petra", "بترا", "Petra"),
                new Published("2021-03-02", Precision.DAY, Published.Basis.GIVEN, "2021-03-02"),
                List.of(new Dropped(evidence(furniture), "label")),
                "ar");
    }

    private Event event() {
        return new Event(
                EventType.CONSULT,
                "meeting",
                List.of("diplomatic"),
                Status.OCCURRED,
                List.of(person("أيمن الصفدي", "Ayman Safadi")),
                List.of(person("وزير", null)),
                new When("2021-03-01", Precision.DAY, evidence(half())),
                new Where("عمّان", "Amman", "JOR", 31.95, null, headline),
                chain(),
                List.of(evidence(paragraph)),
                0.75,
                List.of("frames.tsv:12"));
    }

    private Quote quote() {
        return new Quote(
                true,
                person("أيمن الصفدي", "Ayman Safadi"),
                null,
                "قال",
                evidence(half()),
                chain(),
                List.of(evidence(paragraph)),
                List.of("quote.marks"));
    }

    private List<Link> chain() {
        return List.of(
                new Link(
                        "مصدر دبلوماسي",
                        null,
                        List.of(),
                        SourceKind.UNNAMED,
                        false,
                        "زعم",
                        Stance.DISTANCING,
                        half()),
                new Link(
                        "بترا",
                        "Petra",
                        List.of(),
                        SourceKind.OUTLET,
                        true,
                        null,
                        Stance.NEUTRAL,
                        null));
    }

    private Participant person(String name, @org.jspecify.annotations.Nullable String nameEn) {
        return new Participant(
                "p",
                name,
                nameEn,
                List.of(),
                ParticipantKind.PERSON,
                "وزير",
                "minister",
                "JOR",
                half());
    }

    private Span half() {
        int middle = paragraph.start() + paragraph.length() / 2;
        return new Span(middle, paragraph.end());
    }

    private Evidence evidence(Span span) {
        return Evidence.of(page, span);
    }
}
