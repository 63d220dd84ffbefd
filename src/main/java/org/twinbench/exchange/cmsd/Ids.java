package org.twinbench.exchange.cmsd;

/** Identifiers of CMSD as names in a scenario. */
final class Ids {
    private Ids() {}

    /** Signs that have a meaning of their own in a scenario become hyphens. */
    static String plain(String identifier) {
        return identifier.strip().replaceAll("[/:;,>*'\"\\p{Cntrl}]", "-");
    }
}
