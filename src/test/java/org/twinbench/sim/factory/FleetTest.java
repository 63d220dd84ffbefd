package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.Estimate;
import org.twinbench.model.Assets;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Layout;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.SimulationException;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;

/** Vehicles whose every move was computed by hand: 10 m at 1 m/s, loading 3 s, unloading 2 s. */
class FleetTest {
    private static final String WORK = "home=A; speed=1 m/s; loadTime=3 s; unloadTime=2 s";
    private static final String LINE = """
            in source way interarrival=1 s; batchSize=20; limit=20
            way transport out fleet=agv; pickup=A; dropoff=B
            out sink
            """;
    private static final String THERE_AND_BACK = "ab guidePath - from=A; to=B; length=10 m\n";
    private static final String RING = """
            ab guidePath - from=A; to=B; direction=forward; length=10 m
            ba guidePath - from=B; to=A; direction=forward; length=10 m
            """;

    private static FactoryRuns runs(double seconds, String paths, String fleet) {
        return FactoryRuns.of(seconds, LINE + paths + "agv fleet - " + fleet);
    }

    @Test
    void oneVehicleNeedsTwiceTheWayAndBothHandlings() {
        FactoryRuns runs = runs(66, THERE_AND_BACK, WORK);
        assertThat(Departures.of(runs)).containsExactly(15.0, 40.0, 65.0);
        Kpis kpis = runs.run();
        assertThat(FactoryRuns.value(kpis, "agv", "trips")).isEqualTo(3);
        assertThat(FactoryRuns.value(kpis, "ab", "passes")).isEqualTo(6);
    }

    @Test
    void sharesOfItsStatesAreThoseOfTheCycleAndSumToOne() {
        Kpis kpis = runs(250, THERE_AND_BACK, WORK).run();
        assertThat(FactoryRuns.value(kpis, "agv", "stateShare.loading")).isCloseTo(30 / 250.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "agv", "stateShare.unloading")).isCloseTo(20 / 250.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "agv", "stateShare.carrying")).isCloseTo(100 / 250.0, within(1e-12));
        double sum = Vehicle.STATES.stream()
                .mapToDouble(state -> FactoryRuns.value(kpis, "agv", "stateShare." + state))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void everyStartFromRestCostsSpeedOverAcceleration() {
        assertThat(Departures.of(runs(70, THERE_AND_BACK, WORK + "; acceleration=1 m/s²")))
                .containsExactly(16.0, 43.0, 70.0);
    }

    @Test
    void aVehicleLoadsUpToItsCapacityAndPutsDownOneByOne() {
        assertThat(Departures.of(runs(51, THERE_AND_BACK, WORK + "; capacity=2")))
                .containsExactly(18.0, 20.0, 48.0, 50.0);
    }

    @Test
    void aSpeedLimitHoldsOnItsPath() {
        String slow = "ab guidePath - from=A; to=B; length=10 m; speedLimit=0.5 m/s\n";
        assertThat(Departures.of(runs(70, slow, WORK))).containsExactly(25.0, 70.0);
    }

    /**
     * Zones of 5 m: both load beside the path until 3; the second follows into each zone when the first has left it,
     * waits for the place at B until 15 and for that at A until 28, and then comes 8 s after the first in each round.
     */
    @Test
    void twoVehiclesOnARingKeepTheirZones() {
        String zones = RING.replace("length=10 m", "length=10 m; zoneLength=5 m");
        FactoryRuns runs = runs(99, zones, WORK + "; vehicles=2");
        assertThat(Departures.of(runs)).containsExactly(15.0, 22.0, 40.0, 48.0, 65.0, 73.0, 90.0, 98.0);
        // Waits to get in: 3…8 and 13…15 on the way there, 27…28 on the way back.
        Kpis kpis = runs.run();
        assertThat(FactoryRuns.value(kpis, "ab", "blockedTime")).isEqualTo(7);
        assertThat(FactoryRuns.value(kpis, "ba", "blockedTime")).isEqualTo(1);
    }

    @Test
    void aLongVehicleKeepsTheZoneBehindUntilItsRearHasLeft() {
        String zones = RING.replace("length=10 m", "length=10 m; zoneLength=5 m");
        // The second enters the first zone 2 s later than without length, at 10, and its place at B at 17.
        assertThat(Departures.of(runs(25, zones, WORK + "; vehicles=2; length=2 m")))
                .containsExactly(15.0, 24.0);
    }

    @Test
    void theRateGrowsWithTheVehiclesUntilAStationIsSaturated() {
        String fine = RING.replace("length=10 m", "length=50 m; zoneLength=1 m");
        String endless = LINE.replace("20", "2000");
        for (int n : new int[] {1, 2, 4}) {
            FactoryRuns runs = FactoryRuns.of(11_500, endless + fine + "agv fleet - " + WORK + "; vehicles=" + n)
                    .warmUp(1_000);
            assertThat(FactoryRuns.value(runs.run(), "", "throughput")).isCloseTo(n / 105.0, within(n / 10_500.0));
        }
    }

    @Test
    void anIdleVehicleGivesWay() {
        String two = LINE.replace("interarrival=1 s; batchSize=20; limit=20", "interarrival=20 s; limit=2");
        FactoryRuns runs = FactoryRuns.of(40, two + RING + "agv fleet - " + WORK + "; vehicles=2");
        assertThat(Departures.of(runs)).containsExactly(15.0, 35.0);
    }

    /** The battery lasts 100 s of driving. After 70 s the vehicle is free with 30 %, drives 10 s and charges for 80 s. */
    @Test
    void aVehicleChargesBeforeItsBatteryIsEmpty() {
        String electric = "; batteryCapacity=1 kWh; powerDriving=36 kW; chargeBelow=50 %; chargeUntil=100 %";
        String charger = "station charger - junction=A; power=36 kW\n";
        FactoryRuns runs = runs(196, THERE_AND_BACK + charger, WORK + electric);
        assertThat(Departures.of(runs)).containsExactly(15.0, 40.0, 65.0, 90.0, 195.0);
        Kpis kpis = runs.run();
        assertThat(FactoryRuns.value(kpis, "agv", "stateShare.charging")).isCloseTo(80 / 196.0, within(1e-12));
        assertThat(FactoryRuns.value(kpis, "agv", "energy")).isCloseTo(36_000 * 91, within(1e-3));
    }

    /** 50 s of standing take half of the battery, and 50 s of charging bring it back. */
    @Test
    void aVehicleWithoutWorkChargesBeforeItsBatteryIsEmpty() {
        String electric =
                "; batteryCapacity=1 kWh; powerIdle=36 kW; powerDriving=36 kW; chargeBelow=50 %; chargeUntil=100 %";
        Kpis kpis = FactoryRuns.of(
                        1000,
                        """
                in source way interarrival=2000 s; first=2000 s
                way transport out fleet=agv; pickup=A; dropoff=B
                out sink
                """ + THERE_AND_BACK + "station charger - junction=A; power=36 kW\nagv fleet - " + WORK
                                + electric)
                .run();
        assertThat(FactoryRuns.value(kpis, "agv", "stateShare.charging")).isCloseTo(0.5, within(1e-6));
        assertThat(FactoryRuns.value(kpis, "agv", "energy")).isCloseTo(36_000 * 500, within(1.0));
    }

    /** The way that begins at 128 is the first that 100 s of driving do not reach for; it ends at 138. */
    @Test
    void anEmptyBatteryStopsTheRunAndIsNamed() {
        String electric = "; batteryCapacity=1 kWh; powerDriving=36 kW; chargeBelow=1 %; chargeUntil=100 %";
        FactoryRuns runs = runs(500, THERE_AND_BACK + "c charger - junction=A; power=1 kW\n", WORK + electric);
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("agv:1")
                .hasMessageContaining("138");
    }

    @Test
    void vehiclesThatWaitForEachOtherAreNamed() {
        FactoryRuns runs = FactoryRuns.of(1000, """
                in source there interarrival=1 s
                there transport shop fleet=agv; pickup=A; dropoff=C
                shop machine back processTime=1 s
                back transport out fleet=agv; pickup=C; dropoff=A
                out sink
                ab guidePath - from=A; to=B; length=10 m
                bc guidePath - from=B; to=C; length=10 m
                agv fleet - vehicles=2; dispatch=nearest; %s""".formatted(WORK));
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .extracting(e -> ((SimulationException) e).reason())
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("factory.gridlock");
                    assertThat(reason.values().get(1).toString())
                            .isIn("agv:1 → ab → agv:2 → bc → agv:1", "agv:2 → bc → agv:1 → ab → agv:2");
                });
    }

    /** Pollaczek and Khinchine: λ = 1/40, S = 25, ρ = 0.625, so Wq = ρS / (2(1 − ρ)) = 20.833 s, and 10 s to come. */
    @Test
    void oneVehicleForRandomPartsIsAQueueOfConstantService() {
        FactoryRuns runs = FactoryRuns.of(200_000, """
                        in source way interarrival=exponential(40 s); first=exponential(40 s)
                        way transport out fleet=agv; pickup=A; dropoff=B
                        out sink
                        ab guidePath - from=A; to=B; length=10 m
                        agv fleet - home=B; speed=1 m/s; loadTime=3 s; unloadTime=2 s""").warmUp(5_000);
        Estimate wait = FactoryRuns.estimate(runs.replicate(30, 1), "way", "wait.mean");
        double expected = 0.625 * 25 / (2 * (1 - 0.625)) + 10;
        assertThat(wait.mean()).isCloseTo(expected, within(3 * FactoryRuns.standardError(wait)));
        assertThat(FactoryRuns.standardError(wait)).isLessThan(0.5);
    }

    @Test
    void theVehicleAndItsLoadAreSeenOnTheWay() {
        List<Vec3> corners = List.of(new Vec3(0, 0, 0), new Vec3(6, 0, 0), new Vec3(6, 4, 0));
        FactoryRuns runs = runs(20, "ab guidePath - from=A; to=B\n", WORK).laid("ab", Layout.along(corners));
        List<Frame> frames = new ArrayList<>();
        Simulation simulation = runs.start(Assets.NONE, frames::add);
        simulation.advanceTo(runs.horizon());
        Motions begin = at(frames, 3);
        assertThat(begin.count()).isEqualTo(2);
        assertThat(begin.to()).contains(new float[] {6, 0, 0}, within(1e-4f));
        assertThat(begin.from()).contains(new float[] {0.6f}, within(1e-4f));
        assertThat(at(frames, 9).until()).containsOnly(Ticks.ofSeconds(13));
        assertThat(simulation.info().kinds()).contains("agv");
    }

    private static Motions at(List<Frame> frames, double seconds) {
        return frames.stream()
                .filter(frame -> frame.tick() == Ticks.ofSeconds(seconds))
                .findFirst()
                .orElseThrow()
                .motions();
    }
}
