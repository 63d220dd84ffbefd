/** Core Manufacturing Simulation Data in XML (SISO-STD-008-01-2012). */
package org.twinbench.exchange.cmsd;
