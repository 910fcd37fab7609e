package org.trellis.cli.option;

/** The codes that a command ends with; scripts rely on them. */
public final class Exit {
    public static final int DONE = 0;
    public static final int DATA_HAS_ERRORS = 1;
    public static final int SLIP = 2;
    public static final int FAULT = 3;

    private Exit() {}
}
