package org.twinbench.workbench.editor;

import org.twinbench.scenario.ElementType;

/** What the mouse does on the plan. */
sealed interface Tool {
    /** Selects, moves and turns what is there. */
    record Select() implements Tool {}

    /** Puts a block of a type where it is clicked. */
    record Place(ElementType type) implements Tool {}

    /** Draws the way of a block of a type, corner by corner. */
    record Draw(ElementType type) implements Tool {}

    /** Joins one block to the next. */
    record Connect() implements Tool {}

    Tool SELECT = new Select();
    Tool CONNECT = new Connect();
}
