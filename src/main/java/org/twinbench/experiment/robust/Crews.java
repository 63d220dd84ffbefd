package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** Who can attend what. */
final class Crews {
    private final PlanningProblem problem;
    private final Map<List<Integer>, WorkCalendar> hours = new HashMap<>();
    private final Map<Asked, List<Job.Crew>> able = new HashMap<>();

    private record Asked(int machine, String skill, int people) {}

    Crews(PlanningProblem problem) {
        this.problem = problem;
    }

    Job.Crew of(int machine, List<Integer> people) {
        List<Integer> key = new ArrayList<>(people);
        key.add(machine);
        WorkCalendar common = hours.computeIfAbsent(key, k -> problem.hours(machine, people));
        return new Job.Crew(people.stream().mapToInt(Integer::intValue).toArray(), common);
    }

    /** Everyone with the skill; if several are asked for, neighbours among those who work the same hours. */
    List<Job.Crew> able(Mode mode) {
        return able.computeIfAbsent(new Asked(mode.machine(), mode.skill(), mode.people()), this::find);
    }

    private List<Job.Crew> find(Asked asked) {
        Map<List<Span>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; asked.people() > 0 && i < problem.operators().size(); i++) {
            Operator operator = problem.operators().get(i);
            if (operator.skills().contains(asked.skill())) {
                alike.computeIfAbsent(operator.calendar().open(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Job.Crew> crews = new ArrayList<>();
        for (List<Integer> group : alike.values()) {
            for (int first = 0; first + asked.people() <= group.size(); first++) {
                crews.add(of(asked.machine(), group.subList(first, first + asked.people())));
            }
        }
        return crews;
    }
}
