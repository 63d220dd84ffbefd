package org.twinbench.workbench.trace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.twinbench.experiment.trace.Family;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.scenario.Element;
import org.twinbench.state.TraceFile;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.timebar.RunControl;

/**
 * Genealogy of the shown run: parts by serial number, by kind, or of the selected element; the tree of what the chosen
 * one is made of and belongs to; and what happened to it, step by step.
 */
public final class GenealogyPanel implements Panel {
    /** Parts in the list; the search narrows them down. */
    private static final int MOST = 500;

    private final Session session;
    private final RunControl control;
    private final TraceQuestions questions;
    private final PartTable parts;
    private final FamilyTree tree;
    private final StepTable steps;
    private final TextField serial = new TextField();
    private final ChoiceBox<String> kind = new ChoiceBox<>();
    private final Label count = new Label();
    private final Label empty = new Label();
    private final SplitPane body = new SplitPane();
    private long found;
    private boolean isShown;

    public GenealogyPanel(Session session, RunControl control) {
        this.session = session;
        this.control = control;
        questions = new TraceQuestions(session, control.traceProperty()::getValue);
        parts = new PartTable(session, this::choose);
        steps = new StepTable(session, control::seek);
        tree = new FamilyTree(session, steps::show);
    }

    @Override
    public String id() {
        return "genealogy";
    }

    @Override
    public String titleKey() {
        return "trace.title";
    }

    @Override
    public String icon() {
        return "mdi2f-family-tree";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BOTTOM;
    }

    @Override
    public Node node() {
        body.getItems().setAll(parts.node(), tree.node(), steps.node());
        body.setDividerPositions(0.36, 0.6);
        empty.getStyleClass().add("empty-note");
        empty.setId("genealogy-empty");
        empty.textProperty().bind(session.texts().made(this::note, control.traceProperty(), control.tracingProperty()));
        StackPane stack = new StackPane(body, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox node = new VBox(bar(), stack);
        node.getStyleClass().add("panel");
        control.traceProperty().subscribe(this::begin);
        session.selection().addListener((SetChangeListener<AssetId>) change -> list());
        return node;
    }

    private Node bar() {
        serial.setId("genealogy-serial");
        serial.setPrefColumnCount(8);
        serial.promptTextProperty().bind(session.texts().of("trace.serial"));
        serial.accessibleTextProperty().bind(session.texts().of("trace.serial"));
        serial.textProperty().subscribe(this::list);
        kind.setId("genealogy-kind");
        kind.getStyleClass().add("flat");
        kind.accessibleTextProperty().bind(session.texts().of("trace.column.kind"));
        session.languageProperty().subscribe(language -> kind.setConverter(names()));
        kind.valueProperty().subscribe(this::list);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setId("genealogy-count");
        count.getStyleClass().add("muted");
        HBox bar = new HBox(8, serial, kind, gap, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("panel-bar");
        session.languageProperty().subscribe(this::tellCount);
        return bar;
    }

    /** Kinds by their names; the first choice is any. */
    private StringConverter<String> names() {
        return new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null || name.isEmpty() ? session.texts().now("trace.anyKind") : name;
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the choice cannot be typed into");
            }
        };
    }

    private String note(Messages messages) {
        if (control.traceProperty().getValue() != null) {
            return "";
        }
        return messages.text(control.tracingProperty().get() ? "trace.notYet" : "trace.off");
    }

    /** Another trace, or none. */
    private void begin(TraceFile trace) {
        empty.setVisible(trace == null);
        body.setVisible(trace != null);
        if (trace == null) {
            parts.show(List.of());
            tree.show(Optional.empty(), 0);
            found = 0;
            tellCount();
            return;
        }
        if (!kind.getItems().stream().skip(1).toList().equals(trace.kinds())) {
            kind.getItems()
                    .setAll(Stream.concat(Stream.of(""), trace.kinds().stream()).toList());
            kind.setValue("");
        }
        list();
    }

    private void list() {
        if (!isShown || control.traceProperty().getValue() == null) {
            return;
        }
        OptionalLong wanted = wanted();
        Optional<String> ofKind = Optional.ofNullable(kind.getValue()).filter(name -> !name.isEmpty());
        Optional<String> at = wanted.isPresent() ? Optional.empty() : selectedElement();
        questions.ask(
                "list",
                genealogy -> wanted.isPresent()
                        ? Listing.of(genealogy.part(wanted.getAsLong()))
                        : Listing.of(genealogy.find(ofKind, at, MOST), genealogy),
                this::take);
    }

    private void take(Listing listing) {
        found = listing.count();
        tellCount();
        parts.show(listing.lives());
    }

    private void tellCount() {
        count.setText(found == 0 ? "" : session.texts().now("trace.count", found));
    }

    /** The serial number that is written in the field. */
    private OptionalLong wanted() {
        String text = serial.getText().strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private Optional<String> selectedElement() {
        if (session.selection().size() != 1 || session.scenario() == null) {
            return Optional.empty();
        }
        AssetId selected = session.selection().iterator().next();
        return session.scenario().elements().stream()
                .filter(element -> element.stateId().equals(selected))
                .map(Element::id)
                .findFirst();
    }

    private void choose(long part) {
        questions.ask("tree", genealogy -> family(part, genealogy), shown -> tree.show(shown, part));
    }

    private static Optional<Family> family(long part, Genealogy genealogy) throws IOException {
        return Family.around(part, genealogy);
    }

    @Override
    public void shown() {
        isShown = true;
        list();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
