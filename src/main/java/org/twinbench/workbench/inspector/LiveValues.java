package org.twinbench.workbench.inspector;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;
import org.twinbench.state.Snapshot;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;

/** The values of the channels of one asset at the shown instant. */
final class LiveValues {
    private record Row(int channel, Label value) {}

    private final Session session;
    private final GridPane grid = Grids.twoColumns();
    private final List<Row> rows = new ArrayList<>();
    private Recording recording;

    LiveValues(Session session, AssetId asset) {
        this.session = session;
        recording = session.recording();
        if (recording == null) {
            return;
        }
        List<Channel> channels = recording.info().channels();
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).asset().equals(asset)) {
                Label value = new Label();
                value.setId("inspector-live-" + channels.get(i).quantity());
                rows.add(new Row(i, value));
                Label name = new Label(
                        ChannelText.quantity(channels.get(i), session.texts().now()));
                name.getStyleClass().add("muted");
                grid.addRow(grid.getRowCount(), name, value);
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Node node() {
        return grid;
    }

    /** Reads the values of the shown instant; a recording that is being thrown away shows no more. */
    void refresh() {
        if (rows.isEmpty() || !Objects.equals(recording, session.recording())) {
            return;
        }
        try {
            Snapshot now = recording.at(session.tick());
            for (Row row : rows) {
                Channel channel = recording.info().channels().get(row.channel());
                row.value()
                        .setText(ChannelText.value(
                                channel,
                                now.values()[row.channel()],
                                session.texts().now()));
            }
        } catch (IOException e) {
            recording = null;
            Message message = Message.of("inspector.unreadable", String.valueOf(e.getMessage()));
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, message));
        }
    }
}
