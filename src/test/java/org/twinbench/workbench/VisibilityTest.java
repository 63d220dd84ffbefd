package org.twinbench.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.workbench.language.Language;

class VisibilityTest {
    private final Session session = new Session(Language.ENGLISH, Runnable::run);
    private final Visibility visibility = new Visibility(session);

    private static AssetId id(String value) {
        return new AssetId(value);
    }

    @BeforeEach
    void open() {
        session.sceneProperty().set(SampleScene.hall());
    }

    @Test
    void hidesAndTakesItBack() {
        visibility.hide(List.of(id("belt")));
        assertThat(session.hidden()).containsExactly(id("belt"));
        assertThat(session.undo().undoName()).contains(Message.of("workbench.edit.hide", "belt"));
        session.undo().undo();
        assertThat(session.hidden()).isEmpty();
        session.undo().redo();
        assertThat(session.hidden()).containsExactly(id("belt"));
    }

    @Test
    void whatIsBelowAHiddenAssetIsHidden() {
        visibility.hide(List.of(id("machines")));
        assertThat(visibility.isHidden(id("press-2"))).isTrue();
        assertThat(visibility.isHidden(id("belt"))).isFalse();
    }

    @Test
    void showingAnAssetShowsWhatItHangsOn() {
        visibility.hide(List.of(id("machines")));
        visibility.show(List.of(id("press-2")));
        assertThat(visibility.isHidden(id("press-2"))).isFalse();
    }

    @Test
    void isolatingHidesAllOthersWithAsFewEntriesAsPossible() {
        visibility.isolate(List.of(id("press-2")));
        assertThat(session.hidden()).isEqualTo(Set.of(id("press-1"), id("press-3"), id("belt"), id("robot")));
        session.undo().undo();
        assertThat(session.hidden()).isEmpty();
    }

    @Test
    void hidingWhatIsHiddenIsNoEdit() {
        visibility.hide(List.of(id("belt")));
        visibility.hide(List.of(id("belt")));
        session.undo().undo();
        assertThat(session.undo().undoName()).isEmpty();
    }
}
