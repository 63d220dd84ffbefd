package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Messages;
import org.twinbench.model.Placement;
import org.twinbench.model.Transform;
import org.twinbench.scenario.ElementType;
import org.twinbench.sim.Engines;

/** Every kind of impossible factory has its finding at its place, and every declaration its texts. */
class FactoryCheckTest {
    private static final FactoryEngine ENGINE = new FactoryEngine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m machine o processTime=1 s/o sink | factory.noSource | /elements",
                "i source m interarrival=1 s/m machine i processTime=1 s | factory.noSink | /elements",
                "i source m,o interarrival=1 s/m machine - processTime=1 s/o sink | factory.noNext | /elements/1",
                "i source o interarrival=1 s/m machine o processTime=1 s/o sink | factory.unreachable | /elements/1",
                "i source m,o interarrival=1 s/m machine n processTime=1 s/n machine m processTime=1 s/o sink | factory.noWayOut | /elements/1",
                "i source m interarrival=1 s/m machine o,m processTime=1 s/o sink | factory.selfLoop | /elements/1/next/1",
                "i source o,o interarrival=1 s/o sink | factory.repeatedNext | /elements/0/next/1",
                "i source a interarrival=1 s/a buffer b/b buffer a,o/o sink | factory.loopWithoutDelay | /elements",
                "i source a interarrival=1 s/a buffer b/b machine a,o processTime=0 s/o sink | factory.loopWithoutDelay | /elements",
                "i source o interarrival=0 s/o sink | factory.endlessArrivals | /elements/0/parameters/interarrival",
                "i source m interarrival=0 s; whenFull=lose/m machine o processTime=1 s/o sink | factory.endlessArrivals | /elements/0/parameters/interarrival",
                "i source c interarrival=1 s/c conveyor o speed=1 m/min/o sink | factory.noLength | /elements/1",
            })
    void impossible(String lines, String key, String pointer) {
        String text = lines.replace("m/min/", "m/min~").replace("/", "\n").replace("m\nmin~", "m/min\n");
        assertThat(ENGINE.check(FactoryRuns.of(1, text).scenario(), Assets.NONE))
                .anySatisfy(finding -> {
                    assertThat(finding.message().key()).isEqualTo(key);
                    assertThat(finding.place().path()).isEqualTo(pointer);
                    assertThat(finding.text(Messages.in(Locale.CHINESE))).startsWith("test.json " + pointer);
                });
    }

    @Test
    void aParameterThatShapesTheLayoutCannotChange() {
        FactoryRuns runs = FactoryRuns.of(9, "i source b interarrival=1 s\nb buffer o\no sink")
                .with(1, "b", "order", "lifo");
        assertThat(ENGINE.check(runs.scenario(), Assets.NONE))
                .extracting(finding -> finding.message().key())
                .containsExactly("factory.notChangeable");
    }

    @Test
    void anUnknownAssetIsNamedWithTheNearest() {
        FactoryRuns runs = FactoryRuns.of(9, "pres source sink-1 interarrival=1 s\nsink-1 sink")
                .onAssets();
        assertThat(ENGINE.check(runs.scenario(), assets("press", "sink-1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().values()).containsExactly("pres", "press");
                    assertThat(finding.place().path()).isEqualTo("/elements/0/asset");
                });
    }

    private static Assets assets(String... names) {
        List<AssetId> ids = List.of(names).stream().map(AssetId::new).toList();
        return new Assets() {
            @Override
            public Optional<Placement> placement(AssetId id) {
                Bounds box = new Bounds(0, 0, 0, 1, 1, 1);
                return Optional.of(new Placement(id, Transform.IDENTITY, box, Map.of()))
                        .filter(placement -> ids.contains(id));
            }

            @Override
            public Collection<AssetId> ids() {
                return ids;
            }
        };
    }

    @Test
    void theEngineIsFoundAndEveryDeclarationHasItsTexts() {
        assertThat(Engines.byKey("factory")).containsInstanceOf(FactoryEngine.class);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Messages messages = Messages.in(locale);
            for (ElementType type : ENGINE.description().types()) {
                assertThat(messages.has(type.messages() + ".help"))
                        .as(type.key())
                        .isTrue();
                type.parameters()
                        .forEach(
                                parameter -> assertThat(messages.has(type.messages() + "." + parameter.key() + ".help"))
                                        .as(type.key() + "." + parameter.key())
                                        .isTrue());
            }
        }
    }
}
