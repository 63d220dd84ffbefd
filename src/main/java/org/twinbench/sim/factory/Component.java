package org.twinbench.sim.factory;

import org.twinbench.model.AssetId;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.TimeSampler;

/** One element of a scenario while it runs: a {@link Block} that parts go through, or something that blocks use. */
abstract class Component implements EventTarget {
    final Plant plant;
    final int number;
    final String id;
    final AssetId asset;
    /** Where it stands in the model; null if it has no place there, and then nothing of it is drawn. */
    final Site site;

    /** What every component is made from. */
    record Setting(Plant plant, int number, Element element, ParameterValues values, Site site) {
        RandomStream stream(String purpose) {
            return plant.streams.of(element.id() + "/" + purpose);
        }

        TimeSampler times(String key) {
            return times(key, values.distribution(key));
        }

        TimeSampler times(String purpose, DistributionSpec spec) {
            return new TimeSampler(element.id() + "/" + purpose, spec, stream(purpose));
        }
    }

    Component(Setting setting) {
        plant = setting.plant();
        number = setting.number();
        id = setting.element().id();
        asset = setting.element().stateId();
        site = setting.site();
    }

    /** All components are made: the time to look up those that this one uses, by {@link Plant#component}. */
    void connect() {}

    /** The run begins. */
    abstract void start();

    abstract void resetStatistics();

    /** Its figures from the start of the statistics to now. */
    abstract void report(Figures figures);

    /** A parameter gets a new value while the factory runs. */
    abstract void change(String key, ParameterValues values);

    /** Joules used since the start of the statistics. */
    double energy(long now) {
        return 0;
    }

    final long schedule(long delay, int data) {
        return plant.calendar.schedule(plant.now + delay, 0, number, data);
    }
}
