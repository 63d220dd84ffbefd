/** XML documents of bounded size and depth, without document types and external entities. */
package org.twinbench.exchange.xml;
