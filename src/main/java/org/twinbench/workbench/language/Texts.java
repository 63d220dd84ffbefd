package org.twinbench.workbench.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;

/**
 * Texts that change when the language changes: {@code label.textProperty().bind(texts.of("workbench.open"))}.
 * Only weakly held by the language, so a label that goes away takes its binding along. UI thread only.
 */
public final class Texts {
    private final ObjectProperty<Language> language;
    private final ObservableValue<Messages> messages;

    public Texts(Language first) {
        language = new SimpleObjectProperty<>(this, "language", first);
        messages = language.map(chosen -> Messages.in(chosen.locale()));
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The texts of the language of this moment. */
    public Messages now() {
        return messages.getValue();
    }

    /** The text of this moment. */
    public String now(String key, Object... values) {
        return now().text(key, values);
    }

    public Locale locale() {
        return language.get().locale();
    }

    /** The text of a key; a value that is an {@link ObservableValue} stands for its current content. */
    public StringBinding of(String key, Object... values) {
        ObservableValue<?>[] live = new ObservableValue<?>[values.length + 1];
        int count = 0;
        live[count++] = language;
        for (Object value : values) {
            if (value instanceof ObservableValue<?> observable) {
                live[count++] = observable;
            }
        }
        return Bindings.createStringBinding(() -> now(key, contents(values)), Arrays.copyOf(live, count));
    }

    /** The text of a message that may change; empty while there is none. */
    public StringBinding of(ObservableValue<Message> message) {
        return Bindings.createStringBinding(
                () -> message.getValue() == null ? "" : now().text(message.getValue()), language, message);
    }

    /** A text made by hand from the messages of the language and of whatever else it depends on. */
    public StringBinding made(Function<Messages, String> maker, ObservableValue<?>... dependencies) {
        ObservableValue<?>[] all = Arrays.copyOf(dependencies, dependencies.length + 1);
        all[dependencies.length] = language;
        return Bindings.createStringBinding(() -> maker.apply(now()), all);
    }

    private static Object[] contents(Object[] values) {
        Object[] contents = values.clone();
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] instanceof ObservableValue<?> observable) {
                contents[i] = observable.getValue();
            }
        }
        return contents;
    }
}
