/** Values on channels over time: what every source sends and every view reads. */
package org.twinbench.state;
