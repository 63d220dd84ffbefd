/** The sample city district: streets, river, buildings and green as a CityJSON 2.0 document. */
package org.twinbench.sample.city;
