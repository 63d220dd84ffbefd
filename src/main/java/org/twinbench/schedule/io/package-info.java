/** Planning problems and plans as documents: JSON with units, checked with the place of everything that is wrong. */
package org.twinbench.schedule.io;
