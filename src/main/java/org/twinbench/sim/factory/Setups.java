package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.sim.TimeSampler;

/**
 * How long a machine is set up from one kind of part to another: {@code A > B: 5 min; * > B: 8 min}. The first entry that
 * fits counts, and a star fits every other kind; at the beginning the machine is set up for nothing, which only a star
 * fits. Without an entry that fits no time is needed.
 */
final class Setups {
    static final Parameter PARAMETER = Parameter.optional("setup", new ParameterType.Listing(Declared.DURATION), "");

    private static final String ANY = "*";

    private record Entry(String from, String to, TimeSampler time) {
        boolean fits(String before, String after) {
            boolean starts = from.equals(ANY) ? !before.equals(after) : from.equals(before);
            return starts && (to.equals(ANY) ? !before.equals(after) : to.equals(after));
        }
    }

    private final Kinds kinds;
    private final List<Entry> entries = new ArrayList<>();
    /** What fits each pair of kinds, by {@code (from + 1) * kinds + to}; looked up when the pair first comes. */
    private TimeSampler[] table = {};

    private boolean[] known = {};
    private int last = -1;

    private Setups(Component.Setting setting) {
        kinds = setting.plant().kinds;
        setting.values().listing("setup", DistributionSpec.class).forEach((pair, spec) -> {
            String[] kind = kindsOf(pair);
            entries.add(new Entry(kind[0], kind[1], setting.times("setup/" + pair, spec)));
        });
    }

    /** The setups of a machine; null if it needs none. */
    static Setups of(Component.Setting setting) {
        boolean none = setting.values().listing("setup", DistributionSpec.class).isEmpty();
        return none ? null : new Setups(setting);
    }

    private static String[] kindsOf(String pair) {
        String[] kinds = pair.split(">", -1);
        return new String[] {kinds[0].strip(), kinds[1].strip()};
    }

    /** Ticks to set up for a kind, which the machine is set up for from then on. */
    long to(int kind, long now) {
        int base = kinds.base(kind);
        TimeSampler time = sampler(base);
        last = base;
        return time == null ? 0 : time.next(now);
    }

    private TimeSampler sampler(int kind) {
        int count = kinds.names().size();
        if (table.length != count * (count + 1)) {
            table = new TimeSampler[count * (count + 1)];
            known = new boolean[table.length];
        }
        int cell = (last + 1) * count + kind;
        if (!known[cell]) {
            String before = last < 0 ? "" : kinds.names().get(last);
            String after = kinds.names().get(kind);
            known[cell] = true;
            table[cell] = entries.stream()
                    .filter(entry -> entry.fits(before, after))
                    .findFirst()
                    .map(Entry::time)
                    .orElse(null);
        }
        return table[cell];
    }

    /** Entries are pairs, and only a machine with one place can be set up. */
    static void check(Inspection at) {
        List<String> pairs =
                List.copyOf(at.values().listing("setup", DistributionSpec.class).keySet());
        for (String pair : pairs) {
            String[] kinds = pair.split(">", -1);
            if (kinds.length != 2 || kinds[0].isBlank() || kinds[1].isBlank()) {
                at.errorAt("setup", "factory.setupPair", pair);
            }
        }
        if (!pairs.isEmpty() && at.values().whole("capacity") > 1) {
            at.errorAt("setup", "factory.setupOfMany", at.element().id());
        }
    }
}
