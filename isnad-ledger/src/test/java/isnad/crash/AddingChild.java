package isnad.crash;

import isnad.ledger.LedgerWriter;
import isnad.store.StoreException;
import java.nio.file.Path;

/**
 * A process that adds articles of the {@link Wire} until it is killed or has enough, and says after
 * each commit how many are safe.
 */
public final class AddingChild {
    private static final int BATCH = 3;

    private AddingChild() {}

    /** {@code folder from to}. */
    public static void main(String[] arguments) {
        int to = Integer.parseInt(arguments[2]);
        try (LedgerWriter writer = LedgerWriter.open(Path.of(arguments[0]))) {
            for (int number = Integer.parseInt(arguments[1]); number < to; ) {
                for (int i = 0; i < BATCH && number < to; i++) {
                    Wire.add(writer, number++);
                }
                writer.commit();
                System.out.println(number);
                System.out.flush();
            }
        } catch (StoreException e) {
            System.out.println(e.what() + " " + e.getMessage());
            System.exit(1);
        }
    }
}
