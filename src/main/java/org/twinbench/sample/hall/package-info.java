/** The sample assembly hall: its building, machines and layout, from raw store to dispatch. */
package org.twinbench.sample.hall;
