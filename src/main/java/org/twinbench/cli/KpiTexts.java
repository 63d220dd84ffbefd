package org.twinbench.cli;

import org.twinbench.experiment.KpiName;

/** Figures for a terminal: their names in the user's language and their values in four significant digits. */
record KpiTexts(Console console) {
    private static final String NONE = "–";

    /** The name of a figure, or its key where no text is known. */
    String label(String kpi) {
        String key = "kpi." + kpi;
        return console.messages().has(key) ? console.text(key) : kpi;
    }

    /** The asset and the name of a figure. */
    String label(KpiName name) {
        return name.asset().map(id -> id + ": ").orElse("") + label(name.key());
    }

    /** Four significant digits, more before the point if there are. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        int digits = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        String text = String.format("%." + Math.clamp(4 - digits, 0, 4) + "f", value);
        return text.matches("-0[.,]?0*") ? text.substring(1) : text;
    }

    /** Both ends of an interval; a dash if it is not known. */
    static String interval(double lo, double hi) {
        return Double.isFinite(lo) && Double.isFinite(hi) ? number(lo) + " … " + number(hi) : NONE;
    }
}
