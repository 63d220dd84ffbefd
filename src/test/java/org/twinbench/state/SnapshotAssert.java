package org.twinbench.state;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares snapshots bit by bit, a missing value being equal to a missing value. */
final class SnapshotAssert {
    private SnapshotAssert() {}

    static void assertSame(Snapshot found, Snapshot expected) {
        assertThat(found.tick()).isEqualTo(expected.tick());
        assertThat(found.values()).as("values at " + found.tick()).isEqualTo(expected.values());
        Population population = found.population();
        assertThat(population.id())
                .as("movers at " + found.tick())
                .isEqualTo(expected.population().id());
        assertThat(population.kind()).isEqualTo(expected.population().kind());
        assertThat(population.position()).isEqualTo(expected.population().position());
        assertThat(population.heading()).isEqualTo(expected.population().heading());
    }
}
