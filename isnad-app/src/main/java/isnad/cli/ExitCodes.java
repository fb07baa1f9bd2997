package isnad.cli;

/** What a run tells the shell; the table is in {@code docs/cli.md}. */
final class ExitCodes {
    /** Everything was read. */
    static final int READ = 0;

    /** Something could not be read or held no article; the rest was read. */
    static final int INCOMPLETE = 1;

    /** The command line or a file of dates is wrong; nothing was read. */
    static final int USAGE = 2;

    /** The output could not be written. */
    static final int UNWRITTEN = 3;

    /** The ledger could not be read or written, or something is wrong with it. */
    static final int LEDGER = 4;

    /** Isnad itself is at fault. */
    static final int FAULT = 70;

    private ExitCodes() {}
}
