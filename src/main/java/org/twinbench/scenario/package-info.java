/** The scenario document: its contents, its JSON form, its schema and its checks. */
package org.twinbench.scenario;
