/** Tables in which figures are compared: columns whose titles follow the language, and cells with bars. */
package org.twinbench.workbench.table;
