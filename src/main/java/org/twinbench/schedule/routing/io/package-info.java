/** Routing problems and plans in files: Solomon's text, the .vrp text of CVRPLIB, and the document of this program. */
package org.twinbench.schedule.routing.io;
