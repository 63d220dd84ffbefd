/** Layouts in AutomationML: CAEX 2.15 and 3.0 (IEC 62714, IEC 62424). */
package org.twinbench.exchange.caex;
