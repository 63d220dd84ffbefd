package org.twinbench.workbench.planning;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;

/** What is known about the plan besides the picture: orders, why they are late, costs and weights, how robust it is, another plan beside it, loads. */
final class PlanTabs extends TabPane {
    private final Session session;
    private final PlanBoard board;
    private final WhyPane why;
    private final OrdersPane orders;
    private final ComparePlansPane compare;
    private final CostsPane costs;
    private final RobustPane robust;
    private final LoadPane load;
    private final Tab whyTab;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    PlanTabs(Session session, PlanBoard board, GanttPane gantt, Consumer<Throwable> failed) {
        this.session = session;
        this.board = board;
        setId("planning-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        why = new WhyPane(session, board, failed);
        orders = new OrdersPane(session, gantt::select);
        compare = new ComparePlansPane(session, board);
        costs = new CostsPane(session, board, gantt::select);
        robust = new RobustPane(session, board, gantt::select);
        load = new LoadPane(session, board, gantt);
        whyTab = tab("planning.tab.why", why);
        getTabs()
                .setAll(
                        tab("planning.tab.orders", orders),
                        whyTab,
                        tab("planning.tab.costs", costs),
                        tab("planning.tab.robust", robust),
                        tab("planning.tab.compare", compare),
                        tab("planning.tab.load", load));
        why.shownProperty().subscribe(shown -> gantt.showChain(why.chain()));
        compare.keptProperty().subscribe(gantt::showBehind);
        gantt.selectedProperty().subscribe(operation -> {
            if (operation >= 0 && isShown(whyTab)) {
                why.explain(operation);
            }
        });
        board.stateProperty().subscribe(state -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(tab -> refresh());
        wanted.subscribe(on -> refresh());
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab();
        tab.setId(key);
        tab.textProperty().bind(session.texts().of(key));
        tab.setContent(content);
        return tab;
    }

    /** Whether the tabs are shown. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    private boolean isShown(Tab tab) {
        return wanted.get() && tab.equals(getSelectionModel().getSelectedItem());
    }

    /** Shows where the time of an operation's order went; of the worst late order if the operation is negative. */
    void explain(int operation) {
        wanted.set(true);
        getSelectionModel().select(whyTab);
        why.explain(operation);
    }

    /** Only what is seen is worked out. */
    private void refresh() {
        State state = board.state();
        if (state == null || !wanted.get()) {
            return;
        }
        switch (getSelectionModel().getSelectedIndex()) {
            case 0 -> orders.refresh(state);
            case 1 -> why.refresh();
            case 2 -> costs.refresh();
            case 3 -> {
                // shows what was tried until it is tried again
            }
            case 4 -> compare.refresh();
            default -> load.refresh();
        }
    }

    WhyPane why() {
        return why;
    }

    RobustPane robust() {
        return robust;
    }

    LoadPane load() {
        return load;
    }

    ComparePlansPane compare() {
        return compare;
    }
}
