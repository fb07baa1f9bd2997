package isnad.run;

import java.io.IOException;

/** The work of a run. */
@FunctionalInterface
interface Task {
    /** Works until all is done or the run is to end; tells the run what comes of it. */
    void work(Run run) throws IOException, InterruptedException;
}
