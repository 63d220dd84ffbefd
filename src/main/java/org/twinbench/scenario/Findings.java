package org.twinbench.scenario;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;

/** What a check has found so far, in the order of the document; stops collecting when nobody would read on. */
public final class Findings {
    static final int LIMIT = 200;

    private final List<Finding> list = new ArrayList<>();

    public void error(Place place, String key, Object... values) {
        add(Finding.error(place, key, values));
    }

    public void error(Place place, Message message) {
        add(new Finding(Severity.ERROR, message, place));
    }

    public void warning(Place place, String key, Object... values) {
        add(Finding.warning(place, key, values));
    }

    /** Once: the elements of a group are checked in each of its uses. */
    private void add(Finding finding) {
        if (list.contains(finding)) {
            return;
        }
        if (list.size() < LIMIT) {
            list.add(finding);
        } else if (list.size() == LIMIT) {
            list.add(Finding.error(finding.place(), "scenario.tooManyFindings", Integer.toString(LIMIT)));
        }
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** @throws BadInputException with all findings, the errors first, if there is an error */
    public void throwIfErrors() throws BadInputException {
        if (hasErrors()) {
            throw new BadInputException(list.stream()
                    .sorted((a, b) -> a.severity().compareTo(b.severity()))
                    .toList());
        }
    }

    public List<Finding> list() {
        return List.copyOf(list);
    }
}
