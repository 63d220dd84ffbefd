/** Routes of vehicles: on a map and along the day, searched while one looks on. */
package org.twinbench.workbench.routes;
