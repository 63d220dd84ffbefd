package org.twinbench.workbench.routes;

import javafx.scene.control.ListCell;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.workbench.Session;

/** A visit that nobody makes, and why. */
final class UnplannedCell extends ListCell<Unplanned> {
    private final Session session;
    private final RoutesBoard board;

    UnplannedCell(Session session, RoutesBoard board) {
        this.session = session;
        this.board = board;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Unplanned left, boolean empty) {
        super.updateItem(left, empty);
        setText(
                empty || left == null || board.state() == null
                        ? ""
                        : board.state().problem().visits().get(left.visit()).id() + ": "
                                + session.texts()
                                        .now("routing.reason." + left.reason().name()));
    }
}
