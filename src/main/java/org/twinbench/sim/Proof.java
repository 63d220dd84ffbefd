package org.twinbench.sim;

import java.util.List;

/**
 * The known answers that an engine has to give: theory and published results to be set beside what it simulates. Found by
 * {@link java.util.ServiceLoader}, one per engine.
 */
public interface Proof {
    /** The key of the engine. */
    String engine();

    /** What is to be run, in the order in which it is shown. */
    List<ProofCase> cases();
}
