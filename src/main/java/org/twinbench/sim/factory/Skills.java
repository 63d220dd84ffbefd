package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;

/** What the people of a pool can: {@code "welding + testing: 1; welding: 2"} is three people, one of whom can both. */
final class Skills {
    static final Parameter OF_POOL =
            Parameter.optional("skills", new ParameterType.Listing(new ParameterType.Whole(1, 100_000)), "");
    static final Parameter NEEDED = Parameter.optional("skill", new ParameterType.Text(), "");

    private Skills() {}

    /** The skills of each of so many people; those who are not listed have none. */
    static List<Set<String>> of(ParameterValues values, long count) {
        SequencedMap<String, Long> written = values.listing("skills", Long.class);
        List<Set<String>> people = new ArrayList<>();
        written.forEach((names, number) -> {
            for (long i = 0; i < number && people.size() < count; i++) {
                people.add(names(names));
            }
        });
        while (people.size() < count) {
            people.add(Set.of());
        }
        return people;
    }

    private static Set<String> names(String written) {
        return Arrays.stream(written.split("\\+")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** No more people have skills than there are. */
    static void checkPool(Inspection at) {
        long listed = at.values().listing("skills", Long.class).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (listed > at.values().whole("count")) {
            at.errorAt(
                    "skills",
                    "factory.moreSkilled",
                    at.element().id(),
                    listed,
                    at.values().whole("count"));
        }
    }

    /** The pool of a station has enough people with the skill that it needs. */
    static void checkStation(Inspection at, ParameterValues pool, String poolId) {
        String skill = at.values().text("skill").strip();
        if (skill.isEmpty()) {
            return;
        }
        long able = of(pool, pool.whole("count")).stream()
                .filter(skills -> skills.contains(skill))
                .count();
        if (able == 0) {
            at.errorAt("skill", "factory.unknownSkill", skill, poolId);
        } else if (able < at.values().whole("people")) {
            at.errorAt(
                    "people",
                    "factory.tooFewSkilled",
                    at.element().id(),
                    at.values().whole("people"),
                    skill,
                    poolId,
                    able);
        }
    }
}
