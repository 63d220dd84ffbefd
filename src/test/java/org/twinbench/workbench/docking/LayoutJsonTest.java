package org.twinbench.workbench.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.docking.Layout.Split;
import org.twinbench.workbench.docking.Layout.Tabs;

class LayoutJsonTest {
    private final ObjectMapper json = new ObjectMapper();
    private final Layout layout = new Split(
            false,
            List.of(
                    new Tabs(DockPlace.LEFT, List.of("tree"), Optional.of("tree")),
                    new Split(
                            true,
                            List.of(
                                    new Tabs(DockPlace.CENTRE, List.of("view3d", "plan"), Optional.of("plan")),
                                    new Tabs(DockPlace.BOTTOM, List.of(), Optional.empty())),
                            List.of(0.75))),
            List.of(0.2));

    @Test
    void comesBackAsItWas() throws JsonProcessingException {
        String text = json.writeValueAsString(LayoutJson.write(layout));
        assertThat(LayoutJson.read(json.readTree(text))).isEqualTo(layout);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"home\":\"ATTIC\",\"panels\":[\"tree\"]}",
                "{\"home\":\"LEFT\",\"panels\":[\"tree\"],\"selected\":\"log\"}",
                "{\"split\":\"vertical\",\"parts\":[{\"home\":\"LEFT\",\"panels\":[]}],\"dividers\":[]}",
                "{\"split\":\"vertical\",\"dividers\":[7],\"parts\":[{\"home\":\"LEFT\",\"panels\":[]},"
                        + "{\"home\":\"LEFT\",\"panels\":[]}]}",
            })
    void refusesWhatIsNoLayout(String text) {
        assertThatThrownBy(() -> LayoutJson.read(json.readTree(text))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesEndlessNesting() throws JsonProcessingException {
        String leaf = "{\"home\":\"LEFT\",\"panels\":[]}";
        String text = leaf;
        for (int i = 0; i < 50; i++) {
            text = "{\"split\":\"vertical\",\"dividers\":[0.5],\"parts\":[" + leaf + "," + text + "]}";
        }
        var tree = json.readTree(text);
        assertThatThrownBy(() -> LayoutJson.read(tree)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedPanelComesBackToItsHome() {
        Layout with = layout.with("charts", DockPlace.BOTTOM);
        assertThat(with.panels()).containsExactly("tree", "view3d", "plan", "charts");
        assertThat(with.tabs().toList().getLast().selected()).contains("charts");
    }

    @Test
    void aPanelWithoutHomeGetsAnEdge() {
        Layout with = layout.with("inspector", DockPlace.RIGHT);
        assertThat(with).isInstanceOf(Split.class);
        assertThat(with.tabs().toList().getLast())
                .isEqualTo(new Tabs(DockPlace.RIGHT, List.of("inspector"), Optional.of("inspector")));
    }
}
