package org.twinbench.view3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ray;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.bake.CutPlane;

class ViewFilterTest {
    private static final AssetId PRESS = new AssetId("press");
    private static final AssetId LATHE = new AssetId("lathe");

    /** Keeps what is below two metres. */
    private static final ViewFilter CEILING = new ViewFilter(Set.of(), Optional.of(new CutPlane(new Vec3(0, 0, 1), 2)));

    @Test
    void onlyTheListedAreHidden() {
        ViewFilter filter = new ViewFilter(Set.of(PRESS), Optional.empty());
        assertThat(filter.shows(PRESS)).isFalse();
        assertThat(filter.shows(LATHE)).isTrue();
        assertThat(ViewFilter.ALL.shows(PRESS)).isTrue();
    }

    @Test
    void laterChangesOfTheSetDoNotMatter() {
        Set<AssetId> hidden = new HashSet<>(Set.of(PRESS));
        ViewFilter filter = new ViewFilter(hidden, Optional.empty());
        hidden.add(LATHE);
        assertThat(filter.shows(LATHE)).isTrue();
    }

    @Test
    void aRayFromThePartThatIsTakenAwayBeginsAtThePlane() {
        Ray slanted = new Ray(new Vec3(0, 0, 10), new Vec3(0.6, 0, -0.8));
        Ray behind = CEILING.behindCut(slanted);
        assertThat(behind.origin().distance(new Vec3(6, 0, 2))).isLessThan(1e-12);
        assertThat(behind.direction()).isEqualTo(slanted.direction());
    }

    @Test
    void aRayThatBeginsInWhatIsKeptOrNeverGetsThereStaysAsItIs() {
        Ray below = new Ray(new Vec3(0, 0, 1), new Vec3(0, 0, 1));
        Ray away = new Ray(new Vec3(0, 0, 3), new Vec3(0, 0.6, 0.8));
        Ray along = new Ray(new Vec3(0, 0, 3), new Vec3(1, 0, 0));
        assertThat(CEILING.behindCut(below)).isEqualTo(below);
        assertThat(CEILING.behindCut(away)).isEqualTo(away);
        assertThat(CEILING.behindCut(along)).isEqualTo(along);
        assertThat(ViewFilter.ALL.behindCut(away)).isEqualTo(away);
    }
}
