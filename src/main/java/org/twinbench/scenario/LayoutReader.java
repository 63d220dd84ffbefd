package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;

/** Reads where an element stands; texts under {@code scenario.layout}. */
record LayoutReader(Findings findings) {
    /** Beyond this nothing is a factory or a city. */
    private static final double FAR = 1e6;

    private static final ParameterType LENGTH = new ParameterType.Amount(Unit.METRE, -FAR, FAR);
    private static final double TURN = 2 * Math.PI;

    static final Parameter X = Parameter.required("x", LENGTH);
    static final Parameter Y = Parameter.required("y", LENGTH);
    static final Parameter Z = Parameter.optional("z", LENGTH, "0 m");
    static final Parameter HEADING =
            Parameter.optional("heading", new ParameterType.Amount(Unit.DEGREE, -TURN, TURN), "0 °");
    static final List<Parameter> POINT = List.of(X, Y, Z);
    static final List<Parameter> SPOT = List.of(X, Y, Z, HEADING);

    Layout layout(Fields element) {
        Optional<Fields> written = element.object("layout");
        if (written.isEmpty()) {
            return Layout.NONE;
        }
        Fields fields = written.get().only(ScenarioKeys.LAYOUT);
        List<Vec3> path = fields.objects("path").stream().flatMap(this::point).toList();
        if (path.size() == 1) {
            findings.error(fields.place("path"), "scenario.shortPath");
        }
        if (fields.has("path") && fields.has("spot")) {
            findings.error(fields.place("path"), "scenario.spotAndPath");
        }
        return new Layout(fields.object("spot").flatMap(this::spot), path, fields.text("look"));
    }

    private Stream<Vec3> point(Fields fields) {
        fields.only(ScenarioKeys.POINT);
        return position(fields).stream();
    }

    private Optional<Spot> spot(Fields fields) {
        fields.only(ScenarioKeys.SPOT);
        return position(fields)
                .flatMap(position -> fields.parameter(HEADING) instanceof Double heading
                        ? Optional.of(new Spot(position, heading))
                        : Optional.empty());
    }

    private static Optional<Vec3> position(Fields fields) {
        Object x = fields.parameter(X);
        Object y = fields.parameter(Y);
        Object z = fields.parameter(Z);
        return x instanceof Double dx && y instanceof Double dy && z instanceof Double dz
                ? Optional.of(new Vec3(dx, dy, dz))
                : Optional.empty();
    }
}
