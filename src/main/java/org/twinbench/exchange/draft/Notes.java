package org.twinbench.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;

/** What is noticed while files are read or written: the first {@value #MOST} of each severity, which is enough to act on. */
public final class Notes {
    static final int MOST = 200;

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();

    public void error(Place place, String key, Object... values) {
        add(Finding.error(place, key, values));
    }

    public void warn(Place place, String key, Object... values) {
        add(Finding.warning(place, key, values));
    }

    public void note(Place place, String key, Object... values) {
        add(Finding.info(place, key, values));
    }

    private void add(Finding finding) {
        List<Finding> list = finding.severity() == Severity.ERROR ? errors : others;
        if (list.size() < MOST) {
            list.add(finding);
        } else if (list.size() == MOST) {
            list.add(new Finding(
                    finding.severity(),
                    Finding.info(finding.place(), "exchange.andMore").message(),
                    finding.place()));
        }
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** @throws BadInputException with all errors, if there is one */
    public void throwIfErrors() throws BadInputException {
        if (hasErrors()) {
            throw new BadInputException(errors);
        }
    }

    /** Warnings and notes, in the order in which they were noticed. */
    public List<Finding> list() {
        return List.copyOf(others);
    }
}
