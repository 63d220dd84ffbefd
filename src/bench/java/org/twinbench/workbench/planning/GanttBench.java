package org.twinbench.workbench.planning;

import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.twinbench.project.UndoStack;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.Shops;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.theme.Theme;

/** Turns the wheel over a Gantt chart of 10,000 bars in a window of 1600×900, and prints how long a frame takes. Needs a display. */
public final class GanttBench {
    private static final int ORDERS = 2_000;
    private static final int STEPS = 5;
    private static final int WARM_UP = 60;
    private static final int FRAMES = 240;

    private GanttBench() {}

    /** Prints one line: median and nine in ten frames, and the painting alone. */
    public static void main(String[] args) {
        System.setProperty("javafx.animation.fullspeed", "true");
        Application.launch(Window.class, args);
    }

    /** The window that is drawn into. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            PlanningProblem problem = Shops.random(ORDERS, STEPS, false, 1);
            PlanBoard board = new PlanBoard(new UndoStack());
            GanttPane gantt = new GanttPane(board, Ink.of(Theme.LIGHT), String::valueOf);
            stage.setScene(new Scene(gantt, 1600, 900));
            stage.show();
            board.open(problem, new Planner(problem).first().plan());
            gantt.fit();
            new Wheel(gantt).start();
        }
    }

    /** Zooms in for a second, shifts, zooms out, and so on; a step for each frame. */
    private static final class Wheel extends AnimationTimer {
        private final GanttPane gantt;
        private final double[] frames = new double[FRAMES];
        private final double[] paints = new double[FRAMES];
        private int count;
        private long before;

        Wheel(GanttPane gantt) {
            this.gantt = gantt;
        }

        @Override
        public void handle(long now) {
            long begin = System.nanoTime();
            if (count >= WARM_UP) {
                frames[count - WARM_UP] = (begin - before) * 1e-6;
            }
            before = begin;
            turn();
            if (count >= WARM_UP) {
                paints[count - WARM_UP] = (System.nanoTime() - begin) * 1e-6;
            }
            if (++count == WARM_UP + FRAMES) {
                stop();
                report();
                Platform.exit();
            }
        }

        private void turn() {
            int phase = count % WARM_UP;
            boolean shifts = phase >= 20 && phase < 40;
            double delta = phase < 20 ? 60 : phase < 40 ? -25 : -60;
            Event.fireEvent(gantt, wheel(delta, shifts));
        }

        private static ScrollEvent wheel(double delta, boolean shift) {
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    800,
                    400,
                    800,
                    400,
                    shift,
                    false,
                    false,
                    false,
                    true,
                    false,
                    0,
                    delta,
                    0,
                    delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
        }

        private void report() {
            Arrays.sort(frames);
            Arrays.sort(paints);
            System.out.printf(
                    Locale.ROOT,
                    "Gantt of %,d bars, wheel turned: frame median %.1f ms, nine in ten within %.1f ms (wanted: 16);"
                            + " painting alone median %.1f ms, nine in ten within %.1f ms%n",
                    ORDERS * STEPS,
                    frames[FRAMES / 2],
                    frames[FRAMES * 9 / 10],
                    paints[FRAMES / 2],
                    paints[FRAMES * 9 / 10]);
        }
    }
}
