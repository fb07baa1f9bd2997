package isnad.web;

import isnad.alert.Channels;
import isnad.alert.SavedSearch;
import isnad.http.Form;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Searches;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps searches, and forgets them. */
final class KeptSearches {
    private static final String FOLDER = "alerts";

    private KeptSearches() {}

    static Reply save(Screens.Visit visit) throws IOException {
        Form form = visit.call().form();
        SavedSearch search = search(visit, form);
        visit.desk()
                .change(writer -> {
                    var searches = new Searches(writer.store());
                    searches.save(goingWhere(searches.get(search.name()), search), false);
                    writer.commit();
                    return true;
                });
        return Reply.to(visit.frame().to("/search#saved"));
    }

    /** One that goes somewhere goes there still. */
    private static SavedSearch goingWhere(@Nullable SavedSearch before, SavedSearch search) {
        return before == null
                ? search
                : new SavedSearch(
                        search.name(),
                        search.query(),
                        search.level(),
                        before.channels(),
                        search.made());
    }

    private static SavedSearch search(Screens.Visit visit, Form form) {
        String name = form.required("name");
        try {
            Level level = Level.valueOf(form.get("level", "word").toUpperCase(Locale.ROOT));
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            var channels = new Channels(feed(visit, name).toString(), null, false);
            var search = new SavedSearch(name, form.required("query"), level, channels, now);
            search.parsed();
            return search;
        } catch (QueryException | IllegalArgumentException e) {
            throw Refusal.bad(String.valueOf(e.getMessage()));
        }
    }

    /** A file of the ledger's own, whatever letters the name has. */
    private static Path feed(Screens.Visit visit, String name) {
        Path folder = visit.desk().folder().toAbsolutePath().normalize().resolve(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".xml");
    }

    static Reply forget(Screens.Visit visit) throws IOException {
        String name = visit.call().form().required("name");
        boolean known =
                visit.desk()
                        .change(writer -> {
                            boolean removed = new Searches(writer.store()).remove(name);
                            writer.commit();
                            return removed;
                        });
        if (!known) {
            throw Refusal.absent("no search is kept as " + name);
        }
        return Reply.to(visit.frame().to("/search#saved"));
    }
}
