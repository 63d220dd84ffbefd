package org.twinbench.workbench.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.SampleScene;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.language.Language;

/** The test thread plays the UI thread: it takes one task after the other from a queue. */
class FileOpenerTest {
    private final BlockingQueue<Runnable> uiTasks = new LinkedBlockingQueue<>();
    private final Session session = new Session(Language.ENGLISH, uiTasks::add);
    private final List<Path> opened = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();

    private FileOpener opener(FileSource source) {
        return new FileOpener(session, source, opened::add, (where, failure) -> defects.add(failure));
    }

    private void untilIdle() throws InterruptedException {
        while (!session.jobs().running().isEmpty()) {
            Runnable task = uiTasks.poll(10, TimeUnit.SECONDS);
            assertThat(task).as("something to do on the UI thread").isNotNull();
            task.run();
        }
    }

    private static Opened opened(Scene scene) {
        return new Opened(Optional.of(new Opened.Model(scene)), Optional.empty(), List.of());
    }

    @Test
    void aModelReplacesTheOldOneWithAllThatBelongedToIt() throws InterruptedException {
        session.sceneProperty().set(SampleScene.wide(2));
        session.selection().add(new AssetId("box-1"));
        session.hidden().add(new AssetId("box-0"));
        Scene hall = SampleScene.hall();
        opener((file, progress) -> opened(hall)).open(Path.of("hall.glb"));
        untilIdle();
        assertThat(session.scene()).isSameAs(hall);
        assertThat(session.bvh().triangleCount()).isEqualTo(6);
        assertThat(session.selection()).isEmpty();
        assertThat(session.hidden()).isEmpty();
        assertThat(opened).containsExactly(Path.of("hall.glb").toAbsolutePath());
    }

    @Test
    void aBadFileLeavesEverythingAsItWasAndSaysWhy() throws InterruptedException {
        Scene old = SampleScene.hall();
        session.sceneProperty().set(old);
        session.selection().add(new AssetId("belt"));
        Finding why = Finding.error(Place.at("bad.gltf", "/meshes/0"), "workbench.open.missing");
        opener((file, progress) -> {
                    throw new BadInputException(List.of(why));
                })
                .open(Path.of("bad.gltf"));
        untilIdle();
        assertThat(session.scene()).isSameAs(old);
        assertThat(session.selection()).containsExactly(new AssetId("belt"));
        assertThat(session.findings()).containsExactly(why);
        assertThat(opened).isEmpty();
    }

    @Test
    void tryingABadFileAgainDoesNotDoubleItsFindings() throws InterruptedException {
        FileOpener opener = opener((file, progress) -> {
            throw new NoSuchFileException(file.toString());
        });
        opener.open(Path.of("none.glb"));
        untilIdle();
        opener.open(Path.of("none.glb"));
        untilIdle();
        assertThat(session.findings()).hasSize(1);
        assertThat(session.findings().getFirst().message().key()).isEqualTo("workbench.open.missing");
    }

    @Test
    void aDefectIsNotBlamedOnTheFile() throws InterruptedException {
        IllegalStateException defect = new IllegalStateException("ours");
        opener((file, progress) -> {
                    throw defect;
                })
                .open(Path.of("a.glb"));
        untilIdle();
        assertThat(defects).containsExactly(defect);
        assertThat(session.findings()).isEmpty();
    }

    @Test
    void aCancelledFileIsNotShown() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = opener((file, progress) -> {
                    await(cancelled);
                    progress.checkCancelled();
                    return opened(SampleScene.hall());
                })
                .open(Path.of("slow.glb"));
        job.cancel();
        cancelled.countDown();
        untilIdle();
        assertThat(session.scene()).isNull();
        assertThat(session.findings()).isEmpty();
    }

    @Test
    void openingAnotherFileGivesUpTheFirst() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        Scene wide = SampleScene.wide(3);
        FileOpener opener = opener((file, progress) -> {
            if (file.endsWith("first.glb")) {
                await(second);
                return opened(SampleScene.hall());
            }
            return opened(wide);
        });
        opener.open(Path.of("first.glb"));
        opener.open(Path.of("second.glb"));
        second.countDown();
        untilIdle();
        assertThat(session.scene()).isSameAs(wide);
        assertThat(opened).containsExactly(Path.of("second.glb").toAbsolutePath());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
