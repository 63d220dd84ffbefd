package org.twinbench.workbench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.chart.MachineLoad;
import org.twinbench.schedule.chart.PowerCurve;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;
import org.twinbench.workbench.theme.Ink;

/**
 * How many of their open hours the machines are used, period by period under the lanes and on their time axis: the machine of the selected
 * bar, or all while none is selected. If the power is limited, the curve of the power against the limit as well.
 */
final class LoadPane extends Region {
    private static final double LEAST = 26;
    private static final double HEAD = 18;
    private static final double ROOMY = 90;
    private static final double FULL = 0.9;
    private static final double HOUR = 3.6e9;

    private final Canvas canvas = new Canvas();
    private final Session session;
    private final PlanBoard board;
    private final GanttPane gantt;
    private State shown;
    private List<MachineLoad> loads = List.of();
    private PowerCurve power;

    /** A period and what of it is open and used, in machine-ticks. */
    record Period(Span time, long open, long busy) {
        double share() {
            return open == 0 ? 0 : busy / (double) open;
        }
    }

    LoadPane(Session session, PlanBoard board, GanttPane gantt) {
        this.session = session;
        this.board = board;
        this.gantt = gantt;
        setId("planning-load");
        setMinSize(0, 0);
        getChildren().add(canvas);
        gantt.scaleProperty().subscribe(scale -> paint());
        gantt.selectedProperty().subscribe(operation -> paint());
        session.languageProperty().subscribe(language -> paint());
        session.themeProperty().subscribe(theme -> paint());
    }

    /** The plan may be another. */
    void refresh() {
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    /** The machine of the selected bar; empty if all are meant. */
    private OptionalInt machine() {
        int operation = gantt.selectedProperty().get();
        return operation < 0
                ? OptionalInt.empty()
                : board.state().plan().assignment(operation).stream()
                        .mapToInt(Assignment::machine)
                        .findFirst();
    }

    /** The periods that are seen, cut at the marks of the time axis. */
    List<Period> periods() {
        load();
        TimeScale scale = gantt.scaleProperty().get();
        double width = Math.max(0, getWidth() - GanttPainter.NAMES);
        List<Long> cuts = new ArrayList<>(scale.marks(board.state().problem().start(), width, LEAST));
        long step = scale.step(LEAST);
        if (cuts.isEmpty()) {
            return List.of();
        }
        cuts.addFirst(Math.max(0, cuts.getFirst() - step));
        cuts.addLast(cuts.getLast() + step);
        int[] machines = machine().stream().toArray();
        int[] meant = machines.length > 0
                ? machines
                : IntStream.range(0, loads.size()).toArray();
        return IntStream.range(0, cuts.size() - 1)
                .filter(i -> cuts.get(i) < cuts.get(i + 1))
                .mapToObj(i -> period(meant, cuts.get(i), cuts.get(i + 1)))
                .toList();
    }

    private Period period(int[] machines, long from, long to) {
        long open = 0;
        long busy = 0;
        for (int machine : machines) {
            open += loads.get(machine).open(from, to);
            busy += loads.get(machine).busy(from, to);
        }
        return new Period(new Span(from, to), open, busy);
    }

    private void load() {
        State state = board.state();
        if (!state.equals(shown)) {
            shown = state;
            loads = MachineLoad.of(state.problem(), state.plan());
            power = PowerCurve.of(state.problem(), state.plan());
        }
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Ink ink = Ink.of(session.themeProperty().get());
        g.setFill(ink.background());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (board.state() == null || getScene() == null || getHeight() < 3 * HEAD) {
            return;
        }
        g.setFont(Font.font(11));
        g.setTextBaseline(VPos.CENTER);
        List<Period> periods = periods();
        boolean limited = board.state().problem().tariff().isLimited();
        double bottom = limited ? Math.rint(getHeight() / 2) : getHeight();
        for (Period period : periods) {
            bar(g, ink, period, bottom);
        }
        name(g, ink, title(), 0);
        if (limited) {
            power(g, ink, bottom);
        }
    }

    private String title() {
        OptionalInt machine = machine();
        return machine.isEmpty()
                ? session.texts().now("planning.load.all")
                : board.state().problem().machines().get(machine.getAsInt()).name();
    }

    private void bar(GraphicsContext g, Ink ink, Period period, double bottom) {
        double from = x(period.time().from());
        double width = x(period.time().to()) - from - 2;
        double left = Math.max(GanttPainter.NAMES, from);
        double seen = from + width - left;
        if (period.open() == 0 || seen <= 0) {
            return;
        }
        double room = bottom - HEAD - 4;
        double high = room * period.share();
        g.setFill(ink.inset());
        g.fillRect(left, bottom - room, seen, room);
        g.setFill(period.share() > FULL ? ink.warning() : ink.accent());
        g.fillRect(left, bottom - high, seen, high);
        if (from >= GanttPainter.NAMES && width > 24) {
            g.setFill(ink.muted());
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(label(period), from + width / 2, HEAD / 2, width);
        }
    }

    /** The used and the open hours where there is room, else the share. */
    private String label(Period period) {
        boolean roomy = x(period.time().to()) - x(period.time().from()) > ROOMY
                && period.time().length() >= HOUR;
        return roomy
                ? session.texts().now("planning.load.used", period.busy() / HOUR, period.open() / HOUR)
                : session.texts().now("planning.load.share", Math.round(100 * period.share()));
    }

    private void power(GraphicsContext g, Ink ink, double top) {
        double limit = board.state().problem().tariff().limit();
        double most = Math.max(limit, power.peak());
        double room = getHeight() - top - HEAD - 2;
        TimeScale scale = gantt.scaleProperty().get();
        for (double x = GanttPainter.NAMES; x < getWidth(); x++) {
            long from = scale.tick(x - GanttPainter.NAMES);
            double watts = power.peak(from, scale.tick(x + 1 - GanttPainter.NAMES));
            g.setFill(watts > limit * (1 + 1e-9) ? ink.danger() : ink.accent());
            g.fillRect(x, getHeight() - room * watts / most, 1, room * watts / most);
        }
        double line = getHeight() - room * limit / most;
        g.setFill(ink.danger());
        g.fillRect(GanttPainter.NAMES, line, getWidth() - GanttPainter.NAMES, 1);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(ink.text());
        g.fillText(session.texts().now("planning.load.limit", limit / 1000), GanttPainter.NAMES + 4, line - 8);
        name(g, ink, session.texts().now("planning.load.power", power.peak() / 1000), top);
    }

    private static void name(GraphicsContext g, Ink ink, String text, double top) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(ink.background());
        g.fillRect(0, top, GanttPainter.NAMES, HEAD * 2);
        g.setFill(ink.text());
        g.fillText(text, 8, top + HEAD, GanttPainter.NAMES - 16);
    }

    private double x(long tick) {
        return GanttPainter.NAMES + gantt.scaleProperty().get().x(tick);
    }
}
