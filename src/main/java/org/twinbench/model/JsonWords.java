package org.twinbench.model;

/** What a JSON parser says of a text that it refuses, without the advice that it adds for programmers. */
public final class JsonWords {
    private JsonWords() {}

    /** The first line of {@code said}, without names of classes and methods of the parser. */
    public static String of(String said) {
        return said.lines()
                .findFirst()
                .orElse("")
                .replaceAll(":? \\(?enable `[^`]*` to allow\\)?", "")
                .replaceAll(",? from `[^`]*`", "");
    }
}
