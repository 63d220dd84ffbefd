package org.twinbench.workbench.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.scene.SceneNode;
import org.twinbench.workbench.SampleScene;

class TreeFilterTest {
    private static Set<String> words(Set<AssetId> ids) {
        return ids.stream().map(AssetId::value).collect(Collectors.toSet());
    }

    @Test
    void aBlankTextFiltersNothing() {
        assertThat(TreeFilter.of(SampleScene.hall(), "  ")).isEmpty();
    }

    @Test
    void keepsMatchesAndWhatTheyHangOn() {
        TreeFilter filter = TreeFilter.of(SampleScene.hall(), "Press-2").orElseThrow();
        assertThat(words(filter.matches())).containsExactly("press-2");
        assertThat(words(filter.kept())).containsExactlyInAnyOrder("press-2", "machines", "hall");
    }

    @Test
    void looksAtKindsToo() {
        assertThat(words(TreeFilter.of(SampleScene.hall(), "conveyor")
                        .orElseThrow()
                        .matches()))
                .containsExactly("belt");
    }

    @Test
    void itemsShowOnlyWhatIsKept() {
        TreeItem<SceneNode> root = new NodeItem(SampleScene.hall().root(), TreeFilter.of(SampleScene.hall(), "arm"));
        assertThat(root.getChildren()).hasSize(1);
        assertThat(root.getChildren().getFirst().getValue().name()).isEqualTo("robot");
        assertThat(root.getChildren().getFirst().getChildren().getFirst().isLeaf())
                .isTrue();
    }

    @Test
    void childrenAreMadeOnlyWhenLookedAt() {
        TreeItem<SceneNode> root = new NodeItem(SampleScene.wide(10_000).root(), Optional.empty());
        assertThat(root.isLeaf()).isFalse();
        assertThat(root.getChildren()).hasSize(10_000).isSameAs(root.getChildren());
    }
}
