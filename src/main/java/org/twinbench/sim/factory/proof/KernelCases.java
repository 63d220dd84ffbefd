package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.RandomStream;

/** What lies below every factory: the random numbers, and the event calendar with its statistics. */
final class KernelCases {
    private static final long[] SEED = {12345, 12345, 12345, 12345, 12345, 12345};
    /** Half a unit of the last digit that was published. */
    private static final double THIRD_DIGIT = 0.0005;

    private KernelCases() {}

    static List<ProofCase> all() {
        return List.of(
                generator(0, 0, 0.12701112204657714, 0.31852756539679450, 0.30918601558327010),
                generator(1, 0, 0.75958186224871960, 0.97831057326137080),
                generator(0, 1, 0.079398989797334630),
                tutorial());
    }

    private static ProofCase generator(int stream, int substream, double... expected) {
        ProofCase.Trial<double[]> draw = (seed, replication) -> {
            RandomStream numbers = new RandomStream(SEED, stream, substream);
            return IntStream.range(0, expected.length)
                    .mapToDouble(i -> numbers.next())
                    .toArray();
        };
        List<KnownAnswer<double[]>> answers = IntStream.range(0, expected.length)
                .mapToObj(
                        i -> new KnownAnswer<double[]>(Figure.named("draw", i + 1), expected[i], 0, drawn -> drawn[i]))
                .toList();
        return new ProofCase.OfTrial<>(
                Message.of("proof.case.generator", stream + 1, substream + 1),
                Message.of("proof.source.generator"),
                draw,
                1,
                answers);
    }

    private static ProofCase tutorial() {
        return new ProofCase.OfTrial<>(
                Message.of("proof.case.tutorial"),
                Message.of("proof.source.tutorial"),
                (seed, replication) -> TutorialQueue.run(SEED),
                1,
                List.of(
                        exact("waits", 1037, 0, TutorialQueue.Report::waits),
                        exact("maxWait", 6.262, THIRD_DIGIT, TutorialQueue.Report::maxWait),
                        exact("delay", 0.495, THIRD_DIGIT, TutorialQueue.Report::meanWait),
                        exact("waitVariance", 0.697, THIRD_DIGIT, TutorialQueue.Report::waitVariance),
                        exact("queue", 0.513, THIRD_DIGIT, TutorialQueue.Report::meanQueue),
                        exact("maxQueue", 10, 0, TutorialQueue.Report::maxQueue)));
    }

    private static <T> KnownAnswer<T> exact(
            String figure, double expected, double tolerance, ToDoubleFunction<T> measure) {
        return new KnownAnswer<>(Figure.named(figure), expected, tolerance, measure);
    }
}
