package org.twinbench.model;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** An input that cannot be used; carries every error found, each with its place, so that nothing is half-loaded. */
public final class BadInputException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public BadInputException(List<Finding> findings) {
        super(findings.getFirst().text(Messages.in(Locale.ENGLISH)));
        this.findings = List.copyOf(findings);
    }

    public BadInputException(Place place, String key, Object... values) {
        this(List.of(Finding.error(place, key, values)));
    }

    /** At least one finding, the first being the most important. */
    public List<Finding> findings() {
        return findings;
    }
}
