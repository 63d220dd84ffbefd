package org.twinbench.sim;

import java.util.Locale;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;

/** A model that cannot go on: says where, when and why, in every language. */
public final class SimulationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public SimulationException(Message reason) {
        super(Messages.in(Locale.ENGLISH).text(reason));
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
