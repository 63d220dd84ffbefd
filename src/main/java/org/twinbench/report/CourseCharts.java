package org.twinbench.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;
import org.twinbench.state.Series;

/** Charts over time from the recording of the first replication. */
final class CourseCharts {
    private static final int POINTS = 700;
    private static final int LINES = 8;
    private static final int WIDTH = 920;
    private static final int HEIGHT = 300;
    private static final int BINS = 40;

    private final RunData run;
    private final Messages messages;
    private final TimeAxis axis;

    CourseCharts(RunData run, Messages messages) {
        this.run = run;
        this.messages = messages;
        this.axis = TimeAxis.of(run.recording().end());
    }

    /** Parts per hour that left the model, by fortieths of the run; empty if nothing counts them. */
    Optional<String> throughput() throws IOException {
        List<Charts.Course> courses = new ArrayList<>();
        Set<AssetId> sinks = sinks();
        for (int channel : run.channels("count")) {
            AssetId asset = run.recording().info().channels().get(channel).asset();
            if (sinks.contains(asset) && courses.size() < LINES) {
                courses.add(rate(channel));
            }
        }
        String label = messages.text("report.partsPerHour");
        return courses.isEmpty() ? Optional.empty() : Optional.of(draw(courses, "throughput", label));
    }

    private Set<AssetId> sinks() {
        return run.summary().scenario().elements().stream()
                .filter(element -> element.next().isEmpty())
                .map(element -> element.stateId())
                .collect(Collectors.toSet());
    }

    private Charts.Course rate(int channel) throws IOException {
        Recording recording = run.recording();
        double[] x = new double[BINS + 1];
        double[] y = new double[BINS + 1];
        double binHours = Unit.HOUR.fromSi(Ticks.toSeconds(axis.end())) / BINS;
        double before = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double after = orZero(recording.at((bin + 1) * axis.end() / BINS).values()[channel]);
            x[bin] = axis.length() * bin / BINS;
            y[bin] = (after - before) / binHours;
            before = after;
        }
        x[BINS] = axis.length();
        y[BINS] = y[BINS - 1];
        return new Charts.Course(name(channel), x, y);
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** The courses of all channels with a quantity, the eight with the highest peaks; empty if there is none. */
    Optional<String> quantity(String quantity) throws IOException {
        int[] channels = run.channels(quantity).stream().mapToInt(i -> i).toArray();
        List<Series> series = run.recording().series(channels, 0, axis.end(), POINTS);
        List<Series> highest = series.stream()
                .filter(s -> s.count() > 0)
                .sorted(Comparator.comparingDouble(CourseCharts::peak).reversed())
                .limit(LINES)
                .toList();
        if (highest.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = highest.getFirst().channel().unit();
        String label = new Figures(messages).label("channel", quantity);
        String withUnit = unit.symbol().isEmpty() ? label : label + " (" + unit.symbol() + ")";
        return Optional.of(draw(highest.stream().map(this::course).toList(), quantity, withUnit));
    }

    private static double peak(Series series) {
        return Arrays.stream(series.value()).filter(Double::isFinite).max().orElse(0);
    }

    private Charts.Course course(Series series) {
        int n = series.count();
        double[] x = IntStream.rangeClosed(0, n)
                .mapToDouble(i -> i < n ? axis.at(series.tick()[i]) : axis.length())
                .toArray();
        double[] y = IntStream.rangeClosed(0, n)
                .mapToDouble(i -> series.channel().unit().fromSi(series.value()[Math.min(i, n - 1)]))
                .toArray();
        return new Charts.Course(series.channel().asset().value(), x, y);
    }

    private String name(int channel) {
        Channel info = run.recording().info().channels().get(channel);
        return info.asset().value();
    }

    private String draw(List<Charts.Course> courses, String name, String yLabel) {
        String xLabel = messages.text("report.time", axis.unit().symbol());
        return Svg.of(Charts.courses(courses, xLabel, yLabel, axis.length()), WIDTH, HEIGHT, name, yLabel);
    }
}
