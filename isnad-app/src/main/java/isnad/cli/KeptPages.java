package isnad.cli;

import isnad.fetch.Manners;
import isnad.fetch.PageFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Opens folders of fetched pages so that an interrupted run leaves nothing half kept. */
final class KeptPages {
    private KeptPages() {}

    static PageFolder open(Path folder, Manners manners) throws IOException {
        var kept = new PageFolder(folder, manners.agent());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(kept), "isnad-kept"));
        return kept;
    }

    /** Waits for the page in hand, and lets no other begin. */
    private static void close(PageFolder kept) {
        try {
            kept.close();
        } catch (IOException _) {
            // The program ends here; what was kept is on the disk.
        }
    }
}
