package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Product;

/** What has been read of a document so far, with the places of its things for the checks that come after. */
final class Draft {
    final Findings findings;
    final Clock clock;
    final Hours hours;
    final Names names;
    final Register machineIds;
    final Register operatorIds;
    final Register orderIds;
    final Register operationIds;
    final SetupStates states = new SetupStates();
    final List<Machine> machines = new ArrayList<>();
    final List<Operator> operators = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final List<Operation> operations = new ArrayList<>();
    /** Where the operations stand: for those of a product in the product. */
    final List<Place> operationPlaces = new ArrayList<>();

    Draft(Findings findings, Clock clock, Hours hours, Names names) {
        this.findings = findings;
        this.clock = clock;
        this.hours = hours;
        this.names = names;
        this.machineIds = new Register("machine", findings);
        this.operatorIds = new Register("operator", findings);
        this.orderIds = new Register("order", findings);
        this.operationIds = new Register("operation", findings);
    }
}
