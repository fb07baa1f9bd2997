package isnad.run;

import isnad.desk.Desk;
import isnad.fetch.Errand;
import isnad.fetch.Fetched;
import isnad.fetch.Fetcher;
import isnad.fetch.Limits;
import isnad.fetch.Manners;
import isnad.fetch.Validators;
import isnad.fetch.WebAddress;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Pages of the web, and those that feeds and sitemaps lead to, go into the ledger. */
record AddPages(Desk desk, Supplier<Reader> reader, Manners manners, List<String> addresses)
        implements Task {
    /** So many pages of one feed or sitemap are fetched. */
    private static final int LIMIT = 50;

    AddPages {
        addresses = List.copyOf(addresses);
    }

    @Override
    public void work(Run run) throws IOException, InterruptedException {
        run.expect(addresses.size());
        List<WebAddress> pages = new ArrayList<>();
        for (String address : addresses) {
            try {
                pages.add(WebAddress.of(address));
            } catch (IllegalArgumentException e) {
                run.took(Outcome.refused(address, String.valueOf(e.getMessage()), null), 0);
            }
        }
        if (!pages.isEmpty()) {
            Addition addition = Intake.addition(desk, reader.get(), GivenDates.NONE);
            new Fetching(new Intake(desk, run)).run(arrival -> fetch(pages, addition, arrival));
        }
    }

    private void fetch(List<WebAddress> pages, Addition addition, Fetching.Arrival arrival)
            throws IOException, InterruptedException {
        try (var fetcher = new Fetcher(Limits.USUAL, manners, null)) {
            var visitor = new Visitor(addition, arrival);
            new Errand(fetcher, LIMIT, _ -> _ -> Validators.NONE, visitor).run(pages);
        }
    }

    /** Reads what comes. */
    private record Visitor(Addition addition, Fetching.Arrival arrival) implements Errand.Receiver {
        @Override
        public void take(Fetched fetched) {
            switch (fetched) {
                case Fetched.Taken(var capture) ->
                        hand(addition.of(Captured.document(capture), false));
                case Fetched.Unchanged(var asked) -> refuse(asked, "has not changed");
                case Fetched.Refused refused -> refuse(refused.asked(), refused.complaint());
            }
        }

        @Override
        public void cut(WebAddress list, int held, int fetched) {
            refuse(list, "leads to %,d pages, of which %,d are fetched".formatted(held, fetched));
        }

        @Override
        public void empty(WebAddress list) {
            refuse(list, "is a feed or sitemap that leads to no page");
        }

        private void refuse(WebAddress about, String complaint) {
            hand(Outcome.refused(about.toString(), complaint, null));
        }

        private void hand(Outcome outcome) {
            try {
                arrival.take(outcome);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
