package org.trellis.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar; classes outside a jar have none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "trellis "
                    + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("(not built)")
        };
    }
}
