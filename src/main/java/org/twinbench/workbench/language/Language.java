package org.twinbench.workbench.language;

import java.util.Locale;

/** A language that the window can speak; named in itself, so that everybody finds the own one. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    CHINESE(Locale.CHINESE, "中文");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** Chinese for a Chinese locale, otherwise English. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }
}
