/** The usual text files of job-shop benchmarks. */
package org.twinbench.schedule.jobshop.io;
