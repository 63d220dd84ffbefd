package org.twinbench.workbench.viewport;

import java.util.Locale;
import org.twinbench.model.Messages;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.tool.Measurement;

/** A measurement in words: metres to the millimetre, degrees to a hundredth, the same in every locale. */
final class MeasureText {
    private MeasureText() {}

    /** What to do with fewer than two points, else the distance with its parts, with three points the angle too. */
    static String of(Measurement measurement, Messages messages) {
        if (measurement.points().size() < 2) {
            return messages.text("viewport.measure.hint");
        }
        Vec3 d = measurement.offset();
        String distance = messages.text(
                "viewport.measure.distance",
                number(measurement.distance(), 3),
                number(d.x(), 3),
                number(d.y(), 3),
                number(d.z(), 3));
        return measurement.angle().isEmpty()
                ? distance
                : distance + "    " + messages.text("viewport.measure.angle", degrees(measurement));
    }

    private static String degrees(Measurement measurement) {
        return number(Math.toDegrees(measurement.angle().orElseThrow()), 2);
    }

    /** Without the minus of a number that rounds to zero. */
    private static String number(double value, int digits) {
        double unit = Math.pow(10, digits);
        double rounded = Math.rint(value * unit) / unit;
        return String.format(Locale.ROOT, "%." + digits + "f", rounded + 0.0);
    }
}
