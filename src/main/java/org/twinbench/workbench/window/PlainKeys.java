package org.twinbench.workbench.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Keeps shortcuts that are plain letters, digits or signs from firing while a text is being typed. */
final class PlainKeys {
    private PlainKeys() {}

    /** Scene handlers run before the scene's accelerators, on keys that the text field has not used. */
    static void guard(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            if (typing && isPlain(event)) {
                event.consume();
            }
        });
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.getCode().isFunctionKey();
    }
}
