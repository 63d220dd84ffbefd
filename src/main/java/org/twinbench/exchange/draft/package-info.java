/** What every import makes: a scenario, and what was noticed on the way. */
package org.twinbench.exchange.draft;
