/** A job shop of routings and orders, wherever they come from. */
package org.twinbench.exchange.shop;
