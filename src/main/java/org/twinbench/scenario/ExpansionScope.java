package org.twinbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where names mean something while groups are expanded: the scenario itself, or one use of a group.
 *
 * @param prefix what ids get in front, ending in a dot; empty for the scenario itself
 * @param ids the ids of its elements, uses of groups among them
 * @param uses the groups that are used in it, by the id of the use
 * @param ports what follows its outputs outside; empty for one that is not connected
 * @param values the values of its parameters
 * @param frame where it stands
 * @param within the names of the groups that it is in, outermost first
 */
record ExpansionScope(
        String prefix,
        Set<String> ids,
        Map<String, SubmodelReader.Definition> uses,
        Map<String, Optional<JsonValue>> ports,
        Map<String, String> values,
        Spot frame,
        List<String> within) {

    /** Whether a name is that of an element of this scope, or of one inside a group used in it. */
    boolean knows(String name) {
        return ids.contains(name) || use(name).isPresent();
    }

    /** The id of the use that a name such as {@code cell.machine} leads into. */
    Optional<String> use(String name) {
        return uses.keySet().stream()
                .filter(id -> name.equals(id) || name.startsWith(id + "."))
                .findFirst();
    }

    /** A reference as it reads in the expanded scenario: names of this scope get its prefix, others stay. */
    String reference(String name) {
        return knows(name.strip()) ? prefix + name.strip() : name;
    }
}
