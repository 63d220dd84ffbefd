package org.twinbench.schedule.io;

import static org.twinbench.schedule.io.Shape.optional;
import static org.twinbench.schedule.io.Shape.required;

import java.util.List;
import org.twinbench.model.ParameterType;
import org.twinbench.schedule.io.MemberType.Decimal;
import org.twinbench.schedule.io.MemberType.Id;
import org.twinbench.schedule.io.MemberType.ListOf;
import org.twinbench.schedule.io.MemberType.Named;
import org.twinbench.schedule.io.MemberType.Texts;
import org.twinbench.schedule.io.MemberType.Value;
import org.twinbench.schedule.io.Shape.Member;

/** What plan documents hold; what else a program writes into one is left aside when it is read. */
final class PlanKeys {
    private static final MemberType WHOLE = new Value(new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE));
    private static final MemberType COUNT = new Value(new ParameterType.Whole(0, Long.MAX_VALUE));

    static final Shape OPERATION = open(
            "planned",
            required("operation", new Id()),
            required("machine", new Id()),
            optional("setupStart_s", new Decimal()),
            required("start_s", new Decimal()),
            required("end_s", new Decimal()),
            optional("operators", new Texts()),
            optional("batch", WHOLE));
    static final Shape TOP = open(
            "plan",
            required("twinbenchPlan", new MemberType.Version(1)),
            optional("problem", new Value(new ParameterType.Text())),
            optional("seed", WHOLE),
            optional("steps", COUNT),
            optional("makespan_s", new Decimal()),
            optional("cost", new Named(new Decimal())),
            optional("operations", new ListOf(OPERATION, 0)),
            optional("unplanned", new Texts()));

    private PlanKeys() {}

    private static Shape open(String name, Member... members) {
        return new Shape(name, true, List.of(members));
    }
}
