/** Order books from tables: orders, routings, machines, setups and people in CSV files and Excel workbooks. */
package org.twinbench.exchange.planning;
