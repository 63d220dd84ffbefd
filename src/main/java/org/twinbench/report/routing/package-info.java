/** Pictures of routes on a map, as PNG and SVG. */
package org.twinbench.report.routing;
