package app.callside.cli;

import app.callside.shell.About;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Callside " + About.ofTheProgram().version()};
    }
}
