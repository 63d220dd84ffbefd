package org.twinbench.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A 2^(k−p) fractional factorial: p factors take the sign of a product of others (G. E. P. Box, J. S. Hunter,
 * W. G. Hunter, Statistics for Experimenters, 2nd edition, 2005, chapter 6). Factors are the letters A, B, C … in their
 * order; effects are sets of factors as bits, bit 0 being A.
 *
 * @param factors k, at most 26
 * @param generators one for each of the p factors that are not basic; these are the last ones
 */
public record Fraction(int factors, List<Generator> generators) {
    /** {@code D = ABC} or {@code D = −ABC}: the factor, the set that it follows, and whether with the opposite sign. */
    public record Generator(int factor, int product, boolean negative) {
        /** The set of factors whose product is the identity. */
        int word() {
            return product | 1 << factor;
        }
    }

    public Fraction {
        generators = List.copyOf(generators);
    }

    /** Reads {@code D=ABC} or {@code D=-ABC}; empty if it is none, or if a factor stands on both sides. */
    public static Optional<Generator> parse(String text) {
        String plain = text.replaceAll("\\s", "");
        if (!plain.matches("[A-Z]=[+-]?[A-Z]+")) {
            return Optional.empty();
        }
        int factor = plain.charAt(0) - 'A';
        int product = plain.substring(2)
                .chars()
                .filter(Character::isLetter)
                .map(c -> 1 << c - 'A')
                .reduce(0, (a, b) -> a ^ b);
        boolean proper = product != 0 && (product >> factor & 1) == 0;
        return proper ? Optional.of(new Generator(factor, product, plain.charAt(2) == '-')) : Optional.empty();
    }

    /** Whether the generators define just the last factors, each once, and by basic factors only. */
    public boolean isProper() {
        int basic = factors - generators.size();
        boolean inOrder = IntStream.range(0, generators.size())
                .allMatch(i ->
                        generators.stream().filter(g -> g.factor() == basic + i).count() == 1);
        return basic >= 1 && inOrder && generators.stream().allMatch(g -> g.product() < 1 << basic);
    }

    /** The high factors of a run as bits, from those of the basic factors. */
    int complete(int basicBits) {
        int bits = basicBits;
        for (Generator generator : generators) {
            int low = Integer.bitCount(generator.product() & ~basicBits);
            boolean high = low % 2 == 0 ^ generator.negative();
            bits |= high ? 1 << generator.factor() : 0;
        }
        return bits;
    }

    /** The effects that cannot be told from one, itself left out, the shortest first. */
    public List<Integer> aliases(int effect) {
        return definingRelation().stream()
                .map(word -> word ^ effect)
                .sorted((a, b) ->
                        Integer.bitCount(a) != Integer.bitCount(b) ? Integer.bitCount(a) - Integer.bitCount(b) : a - b)
                .toList();
    }

    /** All products of the generators' words, the identity left out. */
    List<Integer> definingRelation() {
        List<Integer> words = new ArrayList<>();
        for (int subset = 1; subset < 1 << generators.size(); subset++) {
            int word = 0;
            for (int i = 0; i < generators.size(); i++) {
                word ^= (subset >> i & 1) == 1 ? generators.get(i).word() : 0;
            }
            words.add(word);
        }
        return words;
    }

    /** The length of the shortest word of the defining relation; main effects are clear of each other from III on. */
    public int resolution() {
        return definingRelation().stream().mapToInt(Integer::bitCount).min().orElse(Integer.MAX_VALUE);
    }

    /** {@code ACD} for a set of factors. */
    public static String name(int effect) {
        StringBuilder name = new StringBuilder();
        for (int factor = 0; factor < 26; factor++) {
            if ((effect >> factor & 1) == 1) {
                name.append((char) ('A' + factor));
            }
        }
        return name.toString();
    }
}
