package isnad.web;

import isnad.http.Form;
import isnad.http.Multipart;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Reread;
import isnad.run.Feeds.Feed;
import isnad.run.Run;
import isnad.run.Run.Picture;
import isnad.run.Runs;
import isnad.run.TypedText;
import isnad.run.Upload;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adding, and how it goes. */
public final class RunScreens {
    private static final int SHOWN = 100;
    private static final int MOST_ADDRESSES = 1000;
    private static final long BEAT = 10_000;
    private static final long REST = 200;

    private final Runs runs;

    RunScreens(Runs runs) {
        this.runs = runs;
    }

    /** What is on the screen of all runs. */
    public record All(List<Picture> runs, List<Feed> feeds) {}

    /**
     * What is on the screen of one.
     *
     * @param changes pages that were read otherwise, the first of them
     * @param brought what came of it; nothing where that is not remembered
     */
    public record One(Picture run, List<Reread.Page> changes, Brought brought) {}

    Reply list(Screens.Visit visit) {
        var all = new All(runs.pictures(SHOWN), runs.feeds().all());
        return fresh("runs.jte", Map.of("frame", visit.frame(), "all", all));
    }

    Reply one(Screens.Visit visit) {
        Run run = runs.get(visit.call().number("run"));
        var one =
                new One(
                        picture(visit),
                        run == null ? List.of() : run.changes(),
                        Brought.of(run, visit));
        return fresh("run.jte", Map.of("frame", visit.frame(), "one", one));
    }

    private static Reply fresh(String template, Map<String, Object> values) {
        return Screens.page(template, values);
    }

    private Picture picture(Screens.Visit visit) {
        long id = visit.call().number("run");
        Picture picture = runs.picture(id);
        if (picture == null) {
            throw Refusal.absent("there is no run " + id);
        }
        return picture;
    }

    /** Tells how a run goes until it has ended. */
    Reply live(Screens.Visit visit) {
        Picture now = picture(visit);
        Run run = runs.get(now.order().id());
        Words words = visit.frame().words();
        return new Reply.Live(listener -> {
            if (run != null) {
                follow(run, picture -> listener.event("progress", RunJson.of(picture, words)));
            }
            Picture last = run == null ? now : run.picture();
            listener.event("end", RunJson.of(last, words));
        });
    }

    private interface Teller {
        void tell(Picture picture) throws IOException;
    }

    private static void follow(Run run, Teller teller) throws IOException {
        try {
            long seen = run.version();
            Picture picture = run.picture();
            while (!picture.state().isOver()) {
                teller.tell(picture);
                run.await(seen, BEAT);
                Thread.sleep(REST);
                seen = run.version();
                picture = run.picture();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Reply files(Screens.Visit visit) throws IOException {
        Upload upload = runs.upload();
        String[] date = {null};
        try {
            Multipart.each(visit.call(), part -> take(part, upload, date));
            String day = day(date[0]);
            return begun(visit, () -> runs.files(upload, day, visit.frame().visitor().name()));
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private static void take(Multipart.Part part, Upload upload, @Nullable String[] date)
            throws IOException {
        String file = part.file();
        if (part.name().equals("date") && file == null) {
            date[0] = part.text();
        } else if (part.name().equals("files") && file != null && !file.isEmpty()) {
            upload.take(file, part.content());
        }
    }

    Reply text(Screens.Visit visit) throws IOException {
        Form form = visit.call().form();
        var text =
                new TypedText(
                        form.get("title", ""),
                        form.required("text"),
                        form.get("outlet"),
                        day(form.get("date")));
        return begun(visit, () -> runs.text(text, visit.frame().visitor().name()));
    }

    Reply addresses(Screens.Visit visit) throws IOException {
        List<String> addresses =
                visit.call()
                        .form()
                        .required("addresses")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (addresses.size() > MOST_ADDRESSES) {
            throw Refusal.bad("expected at most %,d addresses".formatted(MOST_ADDRESSES));
        }
        return begun(visit, () -> runs.addresses(addresses, visit.frame().visitor().name()));
    }

    Reply reread(Screens.Visit visit) throws IOException {
        boolean all = visit.call().form().get("all") != null;
        return begun(visit, () -> runs.reread(all, visit.frame().visitor().name()));
    }

    Reply askFeeds(Screens.Visit visit) {
        return begun(visit, () -> runs.feeds(visit.frame().visitor().name()));
    }

    private static Reply begun(Screens.Visit visit, Supplier<Run> beginning) {
        try {
            return Reply.to(visit.frame().to("/runs/" + beginning.get().order().id()));
        } catch (Runs.Busy e) {
            throw new Refusal(429, String.valueOf(e.getMessage()));
        }
    }

    Reply addFeeds(Screens.Visit visit) throws IOException {
        try {
            runs.feeds().add(visit.call().form().required("feeds"));
            return Reply.to(visit.frame().to("/runs#feeds"));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad(String.valueOf(e.getMessage()));
        }
    }

    Reply removeFeed(Screens.Visit visit) throws IOException {
        String url = visit.call().form().required("url");
        if (!runs.feeds().remove(url)) {
            throw Refusal.absent("there is no feed " + url);
        }
        return Reply.to(visit.frame().to("/runs#feeds"));
    }

    Reply cancel(Screens.Visit visit) {
        Picture picture = picture(visit);
        Run run = runs.get(picture.order().id());
        if (run != null) {
            run.cancel();
        }
        return Reply.to(visit.frame().to("/runs/" + picture.order().id()));
    }

    private static @Nullable String day(@Nullable String date) {
        if (date == null || date.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException _) {
            throw Refusal.bad("date: expected a day such as 2021-03-02, found " + date);
        }
    }
}
