package org.twinbench.workbench;

import java.util.List;
import javafx.scene.Node;
import org.twinbench.workbench.commands.Command;

/**
 * A tab of the window. Constructors take what the panel needs (usually the {@link Session}) and do nothing costly:
 * the window makes all panels at start and asks for the content of a panel when it is first shown.
 * All methods are called on the UI thread.
 */
public interface Panel {
    /** Unique and stable; layouts on disk name it: {@code tree}, {@code view3d}. */
    String id();

    /** The message with the tab's title. */
    String titleKey();

    /** Ikonli code of the tab's icon. */
    String icon();

    /** Where it stands in the default layout. */
    DockPlace place();

    /** The content; asked for once, when the tab is first shown. */
    Node node();

    /** What can be done with it. Asked for once at start, before {@link #node()}: the commands are in the menus at once. */
    default List<Command> commands() {
        return List.of();
    }

    /** The content has become visible: start drawing. */
    default void shown() {}

    /** The content can no longer be seen: stop drawing. */
    default void hidden() {}

    /** The window goes away: let go of threads and files. */
    default void close() {}
}
