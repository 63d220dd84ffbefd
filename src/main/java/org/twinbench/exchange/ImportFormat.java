package org.twinbench.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A kind of file that can be imported. */
public enum ImportFormat {
    TABLE("exchange.format.table", "csv", "tsv", "xlsx"),
    AUTOMATION_ML("exchange.format.automationMl", "aml", "caex"),
    CMSD("exchange.format.cmsd", "xml");

    private final String titleKey;
    private final List<String> extensions;

    ImportFormat(String titleKey, String... extensions) {
        this.titleKey = titleKey;
        this.extensions = List.of(extensions);
    }

    /** The key of its name. */
    public String titleKey() {
        return titleKey;
    }

    /** The endings of its files, in lower case without the full stop. */
    public List<String> extensions() {
        return extensions;
    }

    /** All endings, for a message. */
    static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }
}
