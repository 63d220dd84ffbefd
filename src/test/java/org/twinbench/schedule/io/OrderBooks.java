package org.twinbench.schedule.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SplittableRandom;

/** Random planning documents with some of everything that a document can say, small enough to be planned in no time. */
public final class OrderBooks {
    private static final String[] HOURS = {"Mon-Fri 06:00-14:00", "Mon-Sat 06:00-22:00", "Mon-Fri 22:00-06:00", "always"
    };
    private static final String[] FAMILIES = {"a", "b", "c"};

    private final SplittableRandom random;
    private final ObjectNode document = new ObjectMapper().createObjectNode();
    private int[] batchSize;
    private boolean hasPeople;

    private OrderBooks(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The text of a document; the same for the same seed. Now and then it asks for what cannot be. */
    public static String text(long seed) {
        return new OrderBooks(seed).write();
    }

    private String write() {
        document.put("twinbenchPlanning", 1).put("start", "2026-01-05T06:00:00+08:00");
        document.put("horizon", "60 d").put("calendar", "always");
        machines();
        people();
        ArrayNode orders = document.putArray("orders");
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            order(orders.addObject().put("id", "O" + i));
        }
        rest();
        return document.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String minutes(int from, int to) {
        return from + random.nextInt(to - from + 1) + " min";
    }

    private void machines() {
        batchSize = new int[2 + random.nextInt(4)];
        ArrayNode machines = document.putArray("machines");
        for (int i = 0; i < batchSize.length; i++) {
            ObjectNode machine = machines.addObject().put("id", "m" + i).put("calendar", any(HOURS));
            if (chance(25)) {
                batchSize[i] = 4 + random.nextInt(6);
                machine.put("batchSize", batchSize[i]).put("batchWait", minutes(0, 100));
            } else if (chance(30)) {
                machine.put("inputPlaces", random.nextInt(3));
            }
            if (chance(40)) {
                machine.put("family", any(FAMILIES));
            }
            if (chance(30)) {
                machine.putArray("closed")
                        .addObject()
                        .put("from", "2026-01-06T08:00")
                        .put("to", "2026-01-06T15:00");
            }
        }
    }

    private void people() {
        hasPeople = chance(50);
        if (hasPeople) {
            ArrayNode people = document.putArray("operators");
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                ObjectNode person = people.addObject().put("id", "p" + i);
                person.putArray("skills").add("x").add(i == 2 ? "z" : "y");
                person.put("calendar", any("always", "Mon-Fri 06:00-14:00"));
            }
        }
    }

    private void order(ObjectNode order) {
        order.put("quantity", 1 + random.nextInt(8)).put("priority", 1 + random.nextInt(5));
        if (chance(60)) {
            order.put("due", "2026-01-%02dT14:00".formatted(6 + random.nextInt(8)));
        }
        if (chance(30)) {
            order.put("release", "2026-01-05T%02d:00".formatted(10 + random.nextInt(8)));
        }
        if (chance(15)) {
            ArrayNode routings = order.putArray("routings");
            steps(routings.addObject().putArray("operations"), "s");
            steps(routings.addObject().putArray("operations"), "t");
        } else {
            steps(order.putArray("operations"), "s");
        }
    }

    private void steps(ArrayNode steps, String prefix) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            ObjectNode step = steps.addObject().put("id", prefix + i);
            int furnace = random.nextInt(batchSize.length);
            if (batchSize[furnace] > 0) {
                step.put("recipe", any("r1", "r2")).put("size", 1 + random.nextInt(batchSize[furnace]));
                step.putArray("machines")
                        .addObject()
                        .put("machine", "m" + furnace)
                        .put("fixed", minutes(20, 60));
            } else {
                onMachines(step, furnace);
            }
            if (i > 0 && chance(35)) {
                ObjectNode after = step.putArray("after").addObject().put("operation", prefix + (i - 1));
                after.put("minLag", minutes(0, 59)).put("maxLag", 60 * (1 + random.nextInt(30)) + " min");
            }
        }
    }

    private void onMachines(ObjectNode step, int one) {
        ArrayNode machines = step.putArray("machines");
        mode(machines.addObject(), one);
        int other = random.nextInt(batchSize.length);
        if (other != one && batchSize[other] == 0) {
            mode(machines.addObject(), other);
        }
        if (chance(60)) {
            step.put("family", any(FAMILIES));
        }
        step.put("interruptible", chance(40));
    }

    private void mode(ObjectNode mode, int machine) {
        mode.put("machine", "m" + machine).put("each", minutes(1, 20)).put("fixed", minutes(0, 29));
        if (hasPeople && chance(50)) {
            mode.put("skill", any("x", "y")).put("people", chance(20) ? 2 : 1);
        }
        if (chance(40)) {
            mode.put("power", 2 + random.nextInt(20) + " kW");
        }
    }

    private void rest() {
        if (chance(50)) {
            document.putArray("setups").addObject().put("time", minutes(5, 30));
        }
        if (chance(40)) {
            ArrayNode ways = document.putObject("transport").putArray("times");
            ways.addObject().put("from", "m0").put("to", "m1").put("time", "12 min");
        }
        if (chance(40)) {
            ObjectNode tariff = document.putObject("tariff");
            ArrayNode steps = tariff.putArray("steps");
            steps.addObject().put("from", "00:00").put("price", "0.06/kWh");
            steps.addObject().put("from", "07:00").put("price", "0.2/kWh");
            if (chance(40)) {
                tariff.put("limit", "45 kW");
            }
        }
        if (chance(30)) {
            ObjectNode weights = document.putObject("weights").put("tardinessPerHour", 10);
            weights.put("workInProcessPerHour", 1).put("setupPerHour", 5).put("energy", 3);
        }
        if (chance(20)) {
            document.putObject("released")
                    .put("frozenUntil", "2026-01-05T12:00")
                    .putArray("operations");
        }
    }
}
