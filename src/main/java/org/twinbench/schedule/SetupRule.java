package org.twinbench.schedule;

/** What the change from one setup to another takes. Machines and families may be {@code *}, which is any. */
public sealed interface SetupRule {
    String ANY = "*";

    /** Id of the machine that it holds for. */
    String machine();

    /** Ticks. */
    long duration();

    /** An entry of a matrix: from one family to another. The most exact entry counts: machine first, then from, then to. */
    record Change(String machine, String from, String to, long duration) implements SetupRule {}

    /** Is added if an attribute differs. */
    record Attribute(String machine, String attribute, long duration) implements SetupRule {}
}
