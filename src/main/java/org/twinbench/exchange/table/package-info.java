/** Orders and routings from tables: CSV files and Excel workbooks. */
package org.twinbench.exchange.table;
