package org.twinbench.sim.factory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.twinbench.scenario.Element;

/** Which element follows which, by id. Names that no element has are left out: the document's check reports them. */
final class FlowGraph {
    private final List<Element> elements;
    private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

    FlowGraph(List<Element> elements) {
        this.elements = elements;
        elements.forEach(element -> graph.addVertex(element.id()));
        for (Element element : elements) {
            element.next().stream().filter(graph::containsVertex).forEach(next -> graph.addEdge(element.id(), next));
        }
    }

    /** Everything that can be reached from some elements, these included. */
    Set<String> after(Set<String> ids) {
        return reached(graph, ids);
    }

    /** Everything from which one of some elements can be reached, these included. */
    Set<String> before(Set<String> ids) {
        return reached(new EdgeReversedGraph<>(graph), ids);
    }

    private static Set<String> reached(Graph<String, DefaultEdge> along, Set<String> ids) {
        Set<String> reached = new HashSet<>();
        ids.forEach(id -> new BreadthFirstIterator<>(along, id).forEachRemaining(reached::add));
        return reached;
    }

    /** The elements that lie on a loop. */
    Set<String> inLoops() {
        Set<String> result = new HashSet<>();
        loops(graph).forEach(result::addAll);
        return result;
    }

    /** A loop that runs only through elements of a kind, in no particular order, if there is one. */
    Optional<List<String>> loopWithin(Predicate<Element> kind) {
        Set<String> ids = new HashSet<>();
        elements.stream().filter(kind).forEach(element -> ids.add(element.id()));
        return loops(new AsSubgraph<>(graph, ids)).stream()
                .findFirst()
                .map(loop -> elements.stream()
                        .map(Element::id)
                        .filter(loop::contains)
                        .toList());
    }

    private static List<Set<String>> loops(Graph<String, DefaultEdge> of) {
        return new KosarajuStrongConnectivityInspector<>(of)
                .stronglyConnectedSets().stream()
                        .filter(set -> set.size() > 1
                                || of.containsEdge(
                                        set.iterator().next(), set.iterator().next()))
                        .toList();
    }
}
