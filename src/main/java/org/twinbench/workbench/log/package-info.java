/** What has happened, for the user and for whoever looks for a defect. */
package org.twinbench.workbench.log;
