package org.twinbench.workbench;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.project.Edit;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;

/** Hides and shows assets, each as one edit that can be taken back. */
public final class Visibility {
    private final Session session;

    public Visibility(Session session) {
        this.session = session;
    }

    public void hide(Collection<AssetId> ids) {
        Set<AssetId> wanted = new LinkedHashSet<>(session.hidden());
        if (wanted.addAll(ids)) {
            change(name("workbench.edit.hide", ids), wanted);
        }
    }

    /** Shows assets again, and whatever above them is hidden. */
    public void show(Collection<AssetId> ids) {
        Set<AssetId> wanted = new LinkedHashSet<>(session.hidden());
        boolean changed = false;
        for (AssetId id : ids) {
            Optional<AssetId> at = Optional.of(id);
            while (at.isPresent()) {
                changed |= wanted.remove(at.get());
                at = session.scene().find(at.get()).flatMap(Scene.Placed::parent);
            }
        }
        if (changed) {
            change(name("workbench.edit.show", ids), wanted);
        }
    }

    public void showAll() {
        if (!session.hidden().isEmpty()) {
            change(Message.of("workbench.edit.showAll"), Set.of());
        }
    }

    /** Hides everything but these, what is below them and what they hang on. */
    public void isolate(Collection<AssetId> ids) {
        Set<AssetId> kept = Set.copyOf(ids);
        Set<AssetId> path = new LinkedHashSet<>();
        for (AssetId id : ids) {
            for (Optional<AssetId> at = Optional.of(id); at.isPresent(); ) {
                path.add(at.get());
                at = session.scene().find(at.get()).flatMap(Scene.Placed::parent);
            }
        }
        Set<AssetId> wanted = new LinkedHashSet<>();
        hideOthers(session.scene().root(), kept, path, wanted);
        change(name("workbench.edit.isolate", ids), wanted);
    }

    private static void hideOthers(SceneNode node, Set<AssetId> kept, Set<AssetId> path, Set<AssetId> into) {
        if (kept.contains(node.id())) {
            return;
        }
        if (path.contains(node.id())) {
            node.children().forEach(child -> hideOthers(child, kept, path, into));
        } else {
            into.add(node.id());
        }
    }

    /** Whether an asset is hidden, by itself or by something above it. */
    public boolean isHidden(AssetId id) {
        for (Optional<AssetId> at = Optional.of(id); at.isPresent(); ) {
            if (session.hidden().contains(at.get())) {
                return true;
            }
            at = session.scene().find(at.get()).flatMap(Scene.Placed::parent);
        }
        return false;
    }

    private static Message name(String key, Collection<AssetId> ids) {
        return ids.size() == 1 ? Message.of(key, ids.iterator().next().value()) : Message.of(key + "Many", ids.size());
    }

    private void change(Message name, Set<AssetId> wanted) {
        List<AssetId> before = List.copyOf(session.hidden());
        session.undo().execute(Edit.of(name, () -> set(wanted), () -> set(before)));
    }

    private void set(Collection<AssetId> wanted) {
        session.hidden().removeIf(id -> !wanted.contains(id));
        session.hidden().addAll(wanted);
    }
}
