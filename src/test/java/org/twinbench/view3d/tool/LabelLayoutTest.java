package org.twinbench.view3d.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.twinbench.view3d.tool.LabelLayout.Wish;

class LabelLayoutTest {
    private static Wish wish(int index, double x, double y, double depth) {
        return new Wish(index, x, y, 40, 10, depth);
    }

    private static List<Integer> chosen(Wish... wishes) {
        return LabelLayout.choose(List.of(wishes), 800, 600).stream()
                .map(Wish::index)
                .toList();
    }

    @Test
    void ofTwoThatOverlapTheNearerIsShown() {
        assertThat(chosen(wish(0, 100, 100, 9), wish(1, 139, 109, 5))).containsExactly(1);
    }

    @Test
    void thoseThatTouchAreBothShownNearestFirst() {
        assertThat(chosen(wish(0, 100, 100, 9), wish(1, 140, 100, 5))).containsExactly(1, 0);
        assertThat(chosen(wish(0, 100, 100, 5), wish(1, 100, 110, 9))).containsExactly(0, 1);
    }

    @Test
    void oneThatIsCoveredByNobodyShownIsShown() {
        assertThat(chosen(wish(0, 100, 100, 1), wish(1, 130, 100, 2), wish(2, 160, 100, 3)))
                .containsExactly(0, 2);
    }

    @Test
    void whatIsBehindTheEyeOrOutsideThePictureIsNot() {
        assertThat(chosen(
                        wish(0, 100, 100, -1),
                        wish(1, 801, 100, 1),
                        wish(2, 100, 601, 1),
                        wish(3, -1, 100, 1),
                        wish(4, 400, 300, Double.NaN)))
                .isEmpty();
    }

    @Test
    void ofManyNoneOverlapAndWhoIsLeftOutIsInTheWayOfANearerOne() {
        Random random = new Random(3);
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            wishes.add(wish(i, random.nextDouble(800), random.nextDouble(600), 1 + random.nextDouble(99)));
        }
        List<Wish> placed = LabelLayout.choose(wishes, 800, 600);
        assertThat(placed.size()).isBetween(50, LabelLayout.MOST);
        double farthest = placed.getLast().depth();
        for (Wish wish : wishes) {
            long covering = placed.stream().filter(other -> covers(other, wish)).count();
            if (placed.contains(wish)) {
                assertThat(covering).as("those over %s, itself included", wish).isEqualTo(1);
            } else if (wish.depth() < farthest) {
                assertThat(placed).anyMatch(other -> other.depth() < wish.depth() && covers(other, wish));
            }
        }
    }

    private static boolean covers(Wish a, Wish b) {
        return Math.abs(a.x() - b.x()) < 40 && Math.abs(a.y() - b.y()) < 10;
    }

    @Test
    void neverMoreThanCanBeRead() {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            wishes.add(new Wish(i, 2 + i % 20 * 40, 10 + i / 20 * 30, 30, 10, 300 - i));
        }
        List<Wish> placed = LabelLayout.choose(wishes, 800, 600);
        assertThat(placed).hasSize(LabelLayout.MOST);
        assertThat(placed).extracting(Wish::index).allMatch(index -> index >= 200);
    }
}
