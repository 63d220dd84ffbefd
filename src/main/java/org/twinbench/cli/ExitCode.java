package org.twinbench.cli;

/** What a command tells its caller. */
final class ExitCode {
    /** Done. */
    static final int OK = 0;

    /** The work ran and its verdict is negative. */
    static final int NEGATIVE = 1;

    /** Bad input or wrong use. */
    static final int BAD_INPUT = 2;

    /** A defect of the program. */
    static final int DEFECT = 70;

    /** Ended by the user. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
