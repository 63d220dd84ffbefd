package org.twinbench.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinbench.model.Dimension;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.AmountCode;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Scope;
import org.twinbench.model.expression.TruthCode;
import org.twinbench.model.expression.ValueType;
import org.twinbench.model.expression.WordCodes;

/**
 * Evaluations per second, over the rows of many parts: one formula alone, which the compiler of the machine can make
 * straight, and eight different ones by turns, as in a model with many blocks, which it cannot.
 */
@State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ExpressionBenchmark {
    private static final int MIXED = 8;
    private static final int PARTS = 1024;
    private static final int WIDTH = 4;
    private static final String[] FORMULAS = {
        "10 s + weight * 2 s / 1 kg",
        "length / 0.5 m/s",
        "max(30 s, weight * 3 s / 1 kg)",
        "kind == 'A' ? 45 s : 60 s",
        "due - 3 min",
        "due * 0.9 + 5 s",
        "weight < 5 kg ? 20 s : due",
        "2 * (due + length / 1 m/s)"
    };

    private final AmountCode[] mixed = new AmountCode[MIXED];
    private final double[] values = new double[PARTS * WIDTH];
    private AmountCode one;
    private TruthCode rule;
    private int row;

    @Setup
    public void compile() throws UnfitValueException {
        WordCodes words = new WordCodes();
        Scope scope = new Scope(
                Map.of(
                        "weight", new Scope.Variable(0, ValueType.of(Dimension.MASS)),
                        "length", new Scope.Variable(1, ValueType.of(Dimension.LENGTH)),
                        "due", new Scope.Variable(2, ValueType.of(Dimension.TIME)),
                        "kind", new Scope.Variable(3, new ValueType.Word())),
                words);
        for (int i = 0; i < MIXED; i++) {
            mixed[i] = Expression.parse(FORMULAS[i]).amount(scope, Dimension.TIME);
        }
        one = mixed[0];
        rule = Expression.parse("kind == 'A' and weight < 5 kg").truth(scope);
        for (int i = 0; i < values.length; i++) {
            values[i] = i % WIDTH == 3 ? i / WIDTH % 3 : 1 + i * 7919 % 97 / 10.0;
        }
    }

    private int next() {
        row = row + WIDTH & values.length - 1;
        return row;
    }

    @Benchmark
    public double oneFormula() {
        return one.value(values, next());
    }

    @Benchmark
    public boolean oneCondition() {
        return rule.holds(values, next());
    }

    @Benchmark
    @OperationsPerInvocation(MIXED)
    public double eightByTurns() {
        int at = next();
        double sum = 0;
        for (AmountCode code : mixed) {
            sum += code.value(values, at);
        }
        return sum;
    }
}
