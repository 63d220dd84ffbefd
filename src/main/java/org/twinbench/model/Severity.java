package org.twinbench.model;

/** How grave a finding is: an error stops the work, a warning and a note do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
