package org.twinbench.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one language. The part of a key before its first dot names the bundle
 * ({@code scene.missingBuffer} is in {@code messages/scene_en.properties}); values fill {@link MessageFormat} places;
 * a value that is itself a {@link Message} or a {@link LocalText} is shown in the same language.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The texts in Chinese for any Chinese locale, otherwise in English. */
    public static Messages in(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        return new Messages(chinese ? Locale.CHINESE : Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    public String text(Message message) {
        return text(message.key(), message.values().toArray());
    }

    /** The text for a key. @throws MissingResourceException if the key is unknown: a defect, never a user's fault */
    public String text(String key, Object... values) {
        String pattern = bundle(key).getString(key);
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(values).map(this::shown).toArray());
    }

    private Object shown(Object value) {
        return switch (value) {
            case Message message -> text(message);
            case LocalText text -> text.in(locale);
            default -> value;
        };
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle(
                "org.twinbench.messages." + area, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }
}
