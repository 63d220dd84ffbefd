/** Timing of real shops: what starts when if the sequences are given, a first plan, and the search for better sequences. */
package org.twinbench.schedule.shop;
