package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;

/** Takes figures out of a finished run, in SI. */
final class Figure {
    private Figure() {}

    /** A figure of the whole factory. */
    static ToDoubleFunction<Kpis> whole(String key) {
        return kpis -> kpis.find(key, Optional.empty()).orElseThrow().value();
    }

    /** A figure of one block. */
    static ToDoubleFunction<Kpis> of(String block, String key) {
        Optional<AssetId> asset = Optional.of(new AssetId(block));
        return kpis -> kpis.find(key, asset).orElseThrow().value();
    }

    /** Parts that a machine has processed per second. */
    static ToDoubleFunction<Kpis> rate(String machine, double seconds) {
        return kpis -> of(machine, "processed").applyAsDouble(kpis) / seconds;
    }

    static ToDoubleFunction<Kpis> times(double factor, ToDoubleFunction<Kpis> figure) {
        return kpis -> factor * figure.applyAsDouble(kpis);
    }

    static ToDoubleFunction<Kpis> sum(ToDoubleFunction<Kpis> first, ToDoubleFunction<Kpis> second) {
        return kpis -> first.applyAsDouble(kpis) + second.applyAsDouble(kpis);
    }

    /** The sum of a figure over blocks. */
    static ToDoubleFunction<Kpis> total(List<String> blocks, String key) {
        return kpis -> blocks.stream()
                .mapToDouble(block -> of(block, key).applyAsDouble(kpis))
                .sum();
    }

    /** The share of parts that a source had to give up. */
    static double lostShare(Kpis kpis) {
        double lost = of("in", "lost").applyAsDouble(kpis);
        return lost / (lost + of("in", "created").applyAsDouble(kpis));
    }

    /** An answer whose figure has its text under {@code proof.figure}. */
    static KnownAnswer<Kpis> average(String figure, double expected, ToDoubleFunction<Kpis> measure) {
        return KnownAnswer.onAverage(named(figure), expected, measure);
    }

    static Message named(String figure, Object... values) {
        return Message.of("proof.figure." + figure, values);
    }
}
