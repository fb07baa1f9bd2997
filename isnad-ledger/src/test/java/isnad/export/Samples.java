package isnad.export;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.record.ArticleLine;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Telling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

/** Values to export: an invented meeting, and the same with hostile text in every field. */
final class Samples {
    static final String WORDS =
            "التقى وزير خارجية زمردة سالم الدرعي نظيره كمال الياقوتي في المرفأ أمس";

    /** What a page, a formula, markup, JSON and the bidirectional algorithm can do to a field. */
    static final List<String> HOSTILE =
            List.of(
                    "=HYPERLINK(\"http://evil.example\",\"x\")",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    "\t=1",
                    "\r=1",
                    " =1+1",
                    "\"=1+1\"",
                    "'=1",
                    "\u00A0\u200B=1",
                    "\uFF1D1+1",
                    "\uFF0B1",
                    "\uFF0D1",
                    "\uFF20x",
                    "«=1»",
                    "a;=1+1",
                    "a;\"+1",
                    "'تصريح",
                    "]]>",
                    "</script><script>alert(1)</script>",
                    "<img src=x onerror=alert(1)> & \"'`",
                    "\u202Eمقلوب\u202C \u2066x\u2069 \u200F",
                    "\u0000\u0001\u0008\u000B\u001B[31m\u007F\u0085\u2028\u2029",
                    "half \uD83D alone \uDE00",
                    "\uFFFE\uFFFF\uFEFF",
                    "😀 𐎠",
                    "a\nb\r\nc\td",
                    "back\\slash \\n \\u202e | bar",
                    "# h\n- x\n1. y\n> q\n| a | b |\n*b* _i_ `c` [l](http://evil.example) ![i](x) <b>",
                    "javascript:alert(1)",
                    "",
                    "كلام عربي");

    private Samples() {}

    static Line meeting() {
        return line(1, "سالم الدرعي", WORDS);
    }

    /** A line that tells of a named party in given words. */
    static Line line(long id, String name, String words) {
        List<Participant> who = List.of(person("salim", name, "foreign minister", "وزير", "ZMR"));
        List<Participant> whom =
                List.of(person("kamal", "كمال الياقوتي", "defence minister", "نظيره", "YQT"));
        return new Line(
                id,
                EventType.CONSULT,
                Status.OCCURRED,
                Days.of("2021-03-01"),
                List.of(
                        telling(id * 10, who, whom, words, "outlet-a", 0.7),
                        telling(id * 10 + 1, who, whom, words, "outlet-b", 0.9)));
    }

    private static Telling telling(
            long id,
            List<Participant> who,
            List<Participant> whom,
            String words,
            String outlet,
            double confidence) {
        return new Telling(
                id,
                article(id, words, outlet),
                event(who, whom, words, outlet, confidence),
                id % 2 == 0 ? 7 : 0);
    }

    static Event event(
            List<Participant> who,
            List<Participant> whom,
            String words,
            String outlet,
            double confidence) {
        return event(EventType.CONSULT, "meeting", Status.OCCURRED, who, whom, words, outlet)
                .confidence(confidence);
    }

    /** An event that still wants its confidence. */
    interface Draft {
        Event confidence(double value);
    }

    static Draft event(
            EventType type,
            String mode,
            Status status,
            List<Participant> who,
            List<Participant> whom,
            String words,
            String outlet) {
        var evidence = new Evidence(new Span(40, 40 + words.length()), words);
        return confidence ->
                new Event(
                        type,
                        mode,
                        List.of("diplomatic"),
                        status,
                        who,
                        whom,
                        new When("2021-03-01", Precision.DAY, evidence),
                        new Where("المرفأ", "Harbour", "ZMR", -33.5, 44.25, new Span(0, 5)),
                        List.of(
                                link("مصدر دبلوماسي", Link.SourceKind.UNNAMED, false),
                                link("وكالة الأنباء", Link.SourceKind.AGENCY, true),
                                link(outlet, Link.SourceKind.OUTLET, true)),
                        List.of(evidence),
                        confidence,
                        List.of("frame:consult-v001"));
    }

    private static Link link(String source, Link.SourceKind kind, boolean named) {
        return new Link(
                source, null, List.of(), kind, named, "قال", Link.Stance.NEUTRAL, new Span(1, 4));
    }

    static Participant person(String id, String name, String roleEn, String role, String state) {
        return new Participant(
                id,
                name,
                "Name of " + id,
                List.of(),
                ParticipantKind.PERSON,
                role,
                roleEn,
                state,
                new Span(46, 80));
    }

    static ArticleLine article(long id, String words, String outlet) {
        return new ArticleLine(
                "article-" + id,
                "pages/" + id + ".html",
                0,
                "لقاء في المرفأ",
                new Outlet(outlet, "صحيفة " + outlet, "Paper " + outlet),
                new Published(
                        "2021-03-0" + (2 + id % 2),
                        Precision.DAY,
                        Published.Basis.METADATA,
                        "2021-03-02"),
                "لقاء في المرفأ\nقبل " + words + " بعد",
                "ar",
                "https://" + outlet + ".example/a?id=" + id + "&x=1",
                "كاتب");
    }

    /** Every hostile text as every text of a line. */
    static List<Line> hostile() {
        List<Line> lines = new ArrayList<>();
        for (String text : HOSTILE) {
            lines.add(hostile(lines.size() + 1, text));
        }
        return lines;
    }

    static Line hostile(long id, String text) {
        var evidence = new Evidence(new Span(3, 3 + text.length()), text);
        var party =
                new Participant(
                        text,
                        text,
                        text,
                        List.of(text),
                        ParticipantKind.GROUP,
                        text,
                        text,
                        text,
                        new Span(0, 1));
        var event =
                new Event(
                        EventType.ACCUSE,
                        text,
                        List.of(text),
                        Status.DENIED,
                        List.of(party, party),
                        List.of(party),
                        new When(text, Precision.DAY, evidence),
                        new Where(text, text, text, 1.5, null, new Span(0, 1)),
                        List.of(
                                new Link(
                                        text,
                                        text,
                                        List.of(text),
                                        Link.SourceKind.UNNAMED,
                                        true,
                                        text,
                                        Link.Stance.DENYING,
                                        null)),
                        List.of(evidence),
                        0.5,
                        List.of(text));
        var article =
                new ArticleLine(
                        text,
                        text,
                        0,
                        text,
                        new Outlet(text, text, text),
                        new Published(text, Precision.DAY, Published.Basis.GIVEN, text),
                        text,
                        text,
                        text,
                        text);
        return new Line(
                id,
                EventType.ACCUSE,
                Status.DENIED,
                null,
                List.of(new Telling(id, article, event, id)));
    }

    static Entity entity(String text) {
        return new Entity(
                5,
                text,
                ParticipantKind.PERSON,
                text,
                null,
                text,
                List.of(text, "اسم"),
                List.of(new Entity.Office(text, null, Days.of("2021-03/.."), 3)));
    }

    static Story story(String text) {
        return new Story(
                7,
                text,
                Days.of("2021-03"),
                List.of(article(1, text, "outlet-a"), article(2, text, "outlet-b")),
                List.of(new Story.Join("article-2", "article-1", 0.8, List.of("line:1", text))));
    }

    /** As many lines as asked for, made as they are fetched. */
    static Iterator<Line> many(long count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> line(id, "سالم " + id, WORDS))
                .iterator();
    }

    /** The same, each told once. */
    static Iterator<Line> brief(long count) {
        Line told = meeting();
        return LongStream.rangeClosed(1, count)
                .mapToObj(id ->
                        new Line(
                                id,
                                told.type(),
                                told.status(),
                                told.days(),
                                List.of(telling(told, id))))
                .iterator();
    }

    private static Telling telling(Line told, long id) {
        return new Telling(id, article(id, WORDS, "outlet-a"), told.first().event(), 0);
    }

    static <T> byte[] bytes(Export<T> export, List<? extends T> values) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(values.iterator(), out);
        return out.toByteArray();
    }

    static <T> String text(Export<T> export, List<? extends T> values) throws IOException {
        return new String(bytes(export, values), StandardCharsets.UTF_8);
    }
}
