/** A released plan meets what nobody planned for, and stays as much as it was as it can. */
package org.twinbench.schedule.repair;
