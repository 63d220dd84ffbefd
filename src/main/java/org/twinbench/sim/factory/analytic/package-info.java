/** Exact and approximate answers of queueing and line theory, as pure functions: no engine, no randomness, no time. */
package org.twinbench.sim.factory.analytic;
