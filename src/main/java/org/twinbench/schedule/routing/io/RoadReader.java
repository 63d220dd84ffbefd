package org.twinbench.schedule.routing.io;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.road.RoadNetwork;
import org.twinbench.schedule.routing.road.RoadNetworkDocument;
import org.twinbench.schedule.routing.road.RoadTravel;

/** Reads the road network that a routing document names, and puts its sites on the roads. */
record RoadReader(Members document) {
    /** Metres to the nearest road from which on a site is more likely in another place than without a road. */
    private static final double FAR = 1_000;

    /** The ways; of some kind that does not matter if an error was noted. */
    Travel read(List<Site> sites) {
        Optional<RoadNetwork> network = document.fields().text("roads").flatMap(this::network);
        if (network.isEmpty() || document.findings().hasErrors()) {
            return new StraightTravel(sites, 1, false, 1);
        }
        RoadTravel travel = new RoadTravel(network.get(), sites);
        List<Members> written = document.list("sites");
        for (int site = 0; site < sites.size(); site++) {
            double gap = travel.snap(site).gap();
            if (gap > FAR) {
                String metres = String.format(Locale.ROOT, "%.0f", gap);
                document.findings()
                        .warning(
                                written.get(site).place("id"),
                                "routing.farFromRoads",
                                sites.get(site).id(),
                                metres);
            }
        }
        return travel;
    }

    /** The network of a file whose path begins at the document. */
    private Optional<RoadNetwork> network(String path) {
        Findings findings = document.findings();
        Place place = document.place("roads");
        try {
            return Optional.of(RoadNetworkDocument.read(Path.of(place.file()).resolveSibling(path)));
        } catch (BadInputException e) {
            for (Finding finding : e.findings()) {
                findings.error(finding.place(), finding.message());
            }
        } catch (InvalidPathException e) {
            findings.error(place, "scenario.badPath", path);
        } catch (IOException e) {
            findings.error(place, "routing.unreadableRoads", path);
        }
        return Optional.empty();
    }
}
