package org.twinbench.view3d.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.BoxScenes;

/** Boxes of 1 m, 2 m apart along x, seen from above: ten pixels a metre. */
class BoxSelectionTest {
    private static final Scene SCENE = BoxScenes.grid(3, 1);
    private static final UnaryOperator<Vec3> FROM_ABOVE = p -> new Vec3(10 * p.x(), -10 * p.y(), 50 - p.z());

    private static AssetId box(int number) {
        return new AssetId("box-" + number);
    }

    @Test
    void takesWhatLiesWithinAndLeavesWhatSticksOut() {
        BoxSelection selection = BoxSelection.between(35, 1, -1, -11);
        assertThat(selection.assets(SCENE, FROM_ABOVE, asset -> true)).containsExactly(box(0), box(1));
        assertThat(BoxSelection.between(1, 1, 35, -11).assets(SCENE, FROM_ABOVE, asset -> true))
                .containsExactly(box(1));
    }

    @Test
    void leavesWhatIsHiddenAndWhatIsBehindTheEye() {
        BoxSelection all = BoxSelection.between(-100, -100, 100, 100);
        assertThat(all.assets(SCENE, FROM_ABOVE, asset -> !asset.equals(box(1))))
                .containsExactly(box(0), box(2));
        assertThat(all.assets(SCENE, p -> new Vec3(p.x(), p.y(), -1), asset -> true))
                .isEmpty();
    }

    @Test
    void measuresItselfFromAnyCorner() {
        BoxSelection selection = BoxSelection.between(10, 20, 4, 50);
        assertThat(selection).isEqualTo(new BoxSelection(4, 20, 10, 50));
        assertThat(selection.width()).isEqualTo(6);
        assertThat(selection.height()).isEqualTo(30);
    }
}
