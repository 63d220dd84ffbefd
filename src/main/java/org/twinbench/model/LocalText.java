package org.twinbench.model;

import java.util.Locale;

/** A name or description that an author gave in English, in Chinese, or in both. */
public record LocalText(String english, String chinese) {
    public static LocalText of(String text) {
        return new LocalText(text, text);
    }

    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? chinese : english;
    }
}
