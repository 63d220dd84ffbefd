/** Work in the background with progress and cancelling. */
package org.twinbench.workbench.jobs;
