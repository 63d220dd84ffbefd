package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;

/** Every way in which vehicles could not do their work is found before the run, at its place. */
class FleetCheckTest {
    private static final String GOOD = """
            i source t interarrival=40 s
            t transport o fleet=agv; pickup=A; dropoff=B
            o sink
            ab guidePath - from=A; to=B; direction=forward; length=10 m
            ba guidePath - from=B; to=A; direction=forward; length=10 m
            agv fleet - home=A; speed=1 m/s
            c charger - junction=A; power=3 kW""";

    @Test
    void aGoodOneHasNoFindings() {
        assertThat(new FactoryEngine().check(FactoryRuns.of(1, GOOD).scenario(), Assets.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fleet=agv; | fleet=agw; | factory.noFleetNear | /elements/1/parameters/fleet",
                "fleet=agv; | fleet=ab; | factory.noFleetNear | /elements/1/parameters/fleet",
                "fleet=agv; | fleet=trucks; | factory.noFleet | /elements/1/parameters/fleet",
                "pickup=A; | pickup=Annex; | factory.unknownJunction | /elements/1/parameters/pickup",
                "dropoff=B | dropoff=A | factory.samePlaces | /elements/1/parameters/dropoff",
                "home=A | home=Depot | factory.unknownJunction | /elements/5/parameters/home",
                "home=A | vehicles=1; home=A; length=12 m | factory.vehicleTooLong | /elements/5/parameters/length",
                "from=B; to=A; | from=C; to=A; | factory.guideTrap | /elements/1/parameters/dropoff",
                "from=A; to=B; | from=C; to=B; | factory.unreachableStation | /elements/1/parameters/dropoff",
                "home=A | home=D | factory.unreachableStation | /elements/1/parameters/pickup",
                "from=A; to=B; | from=A; to=A; | factory.guideSelf | /elements/3/parameters/to",
                "direction=forward; length=10 m/ba | direction=forward/ba | factory.guideNoLength | /elements/3",
                "length=10 m/ba | length=10 m; zoneLength=11 m/ba | factory.zoneTooLong | /elements/3/parameters/zoneLength",
                "length=10 m/agv | length=10 m; zoneLength=5 m/agv | | ",
                "junction=A | junction=Quay | factory.unknownJunction | /elements/6/parameters/junction",
                "home=A | home=A; batteryCapacity=2 kWh; chargeBelow=95 % | factory.chargeLevels | /elements/5/parameters/chargeBelow",
                "c charger - junction=A | cd guidePath - from=A; to=D; direction=forward; length=1 m/c charger - junction=D | factory.noCharger | /elements/5/parameters/batteryCapacity",
                "t transport o fleet=agv; pickup=A; dropoff=B | t buffer o capacity=1 | factory.idleFleet | /elements/5",
            })
    void impossible(String good, String bad, String key, String pointer) {
        String lines = GOOD.replace(good.replace("/", "\n"), bad.replace("/", "\n"));
        if (pointer != null && pointer.endsWith("batteryCapacity")) {
            lines = lines.replace("home=A", "home=A; batteryCapacity=2 kWh");
        }
        if (bad.equals("home=D")) {
            lines += "\nad guidePath - from=A; to=D; direction=forward; length=1 m";
        }
        assertThat(lines).isNotEqualTo(GOOD);
        var findings = new FactoryEngine().check(FactoryRuns.of(1, lines).scenario(), Assets.NONE);
        if (key == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).anySatisfy(finding -> {
                assertThat(finding.message().key()).isEqualTo(key);
                assertThat(finding.place().path()).isEqualTo(pointer);
                assertThat(finding.text(Messages.in(Locale.CHINESE))).startsWith("test.json " + pointer);
            });
        }
    }
}
