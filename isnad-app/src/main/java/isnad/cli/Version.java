package isnad.cli;

import isnad.run.Release;
import picocli.CommandLine.IVersionProvider;

/** The name and version that the build wrote beside this class. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Release.text()};
    }

    /** The version alone. */
    static String number() {
        return Release.number();
    }
}
