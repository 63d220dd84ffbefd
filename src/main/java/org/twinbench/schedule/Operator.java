package org.twinbench.schedule;

import java.util.Set;

/** A person who attends operations that ask for one of their skills; one operation, or one batch, at a time. */
public record Operator(String id, String name, Set<String> skills, WorkCalendar calendar) {
    public Operator {
        skills = Set.copyOf(skills);
    }

    public Operator withCalendar(WorkCalendar other) {
        return new Operator(id, name, skills, other);
    }
}
