package org.twinbench.workbench.viewport;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How large texts are in the drawings over the views. */
final class TextSize {
    static final Font FONT = Font.font(12);
    static final double HEIGHT = 20;

    private TextSize() {}

    static double width(String text) {
        Text node = new Text(text);
        node.setFont(FONT);
        return node.getLayoutBounds().getWidth();
    }
}
