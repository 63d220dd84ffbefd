package org.twinbench.model.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words in the order in which they are met, so that words are compared as numbers. Not thread-safe. */
public final class WordCodes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word, which it gets now if it had none; from 0 without gaps. */
    public int code(String word) {
        return codes.computeIfAbsent(word, added -> {
            words.add(added);
            return words.size() - 1;
        });
    }

    /** The word with a number. @throws IndexOutOfBoundsException if no word has it */
    public String word(int code) {
        return words.get(code);
    }

    /** How many words have a number. */
    public int size() {
        return words.size();
    }
}
