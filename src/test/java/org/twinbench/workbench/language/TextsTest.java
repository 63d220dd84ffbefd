package org.twinbench.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Message;

class TextsTest {
    private final Texts texts = new Texts(Language.ENGLISH);

    @Test
    void aTextFollowsTheLanguage() {
        StringBinding text = texts.of("workbench.cancel");
        assertThat(text.get()).isEqualTo("Cancel");
        texts.languageProperty().set(Language.CHINESE);
        assertThat(text.get()).isEqualTo("取消");
    }

    @Test
    void aTextFollowsItsValues() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(2);
        StringBinding text = texts.of("workbench.status.selected", count);
        assertThat(text.get()).isEqualTo("2 selected");
        count.set(3);
        assertThat(text.get()).isEqualTo("3 selected");
    }

    @Test
    void aMessageMayChangeAndMayBeMissing() {
        SimpleObjectProperty<Message> message = new SimpleObjectProperty<>();
        StringBinding text = texts.of(message);
        assertThat(text.get()).isEmpty();
        message.set(Message.of("workbench.edit.hide", "press-1"));
        assertThat(text.get()).isEqualTo("Hide press-1");
        texts.languageProperty().set(Language.CHINESE);
        assertThat(text.get()).isEqualTo("隐藏 press-1");
    }

    @Test
    void theLanguageOfTheSystemIsUnderstood() {
        assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.GERMAN)).isEqualTo(Language.ENGLISH);
    }
}
