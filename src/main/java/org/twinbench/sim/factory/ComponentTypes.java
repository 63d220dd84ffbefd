package org.twinbench.sim.factory;

import java.util.List;
import java.util.Optional;
import org.twinbench.scenario.EngineDescription;

/** All kinds of component that a scenario for the factory engine may contain. */
final class ComponentTypes {
    static final List<ComponentType> ALL = List.of(
            Source.TYPE,
            ListedSource.SCHEDULE,
            ListedSource.ORDERS,
            Buffer.TYPE,
            Delay.TYPE,
            Stations.MACHINE,
            Stations.ASSEMBLY,
            Stations.DISASSEMBLY,
            Stations.PACK,
            Stations.UNPACK,
            Stations.INSPECTION,
            Conveyor.TYPE,
            Sink.TYPE,
            Gate.TYPE,
            Gate.ROPE,
            Takt.TYPE,
            Resource.TYPE,
            Seize.TYPE,
            Release.TYPE,
            Assign.TYPE,
            Assign.BRANCH,
            Workers.TYPE,
            Crew.TYPE,
            Transport.TYPE,
            Fleet.TYPE,
            GuidePath.TYPE,
            Charger.TYPE,
            Crane.TYPE,
            Tank.TYPE,
            Pipe.TYPE,
            Filler.FILL,
            Filler.EMPTY);

    static final EngineDescription DESCRIPTION = new EngineDescription(
            "factory",
            "factory",
            List.of(),
            ALL.stream().map(ComponentType::declared).toList());

    private ComponentTypes() {}

    static Optional<ComponentType> byKey(String key) {
        return ALL.stream().filter(type -> type.key().equals(key)).findFirst();
    }
}
