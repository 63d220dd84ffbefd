package org.twinbench.schedule.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.shop.Dispatch;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * Makes the order books in {@code scenarios/planning} for the machines of {@code scenarios/plant.json}. Run it after a change:
 * a test compares the files with what this makes.
 */
final class PlanningSamples {
    static final Path FOLDER = Path.of("scenarios", "planning");

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 5, 6, 0);
    private static final String[] CUSTOMERS = {
        "Nordwind Pumps|北风泵业", "Haixin Robotics|海欣机器人", "Alpenlift|阿尔卑斯电梯", "Jiangnan Textile|江南纺机",
        "Delta Packaging|德尔塔包装", "Xingyuan Energy|星源能源", "Brook Farming|溪谷农机", "Taihe Medical|泰和医疗"
    };
    private static final String[] KINDS = {"a", "b", "c"};
    private static final int LAST_DAY = 13;

    private final SplittableRandom random;
    private final List<String> orders = new ArrayList<>();
    private int number = 4100;

    private PlanningSamples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Two weeks of a plant with 200 orders. */
    static String plantOrders() {
        PlanningSamples samples = new PlanningSamples(2026);
        for (int i = 0; i < 200; i++) {
            samples.order(
                    i < 120 ? "controller" : i < 165 ? "housing" : "board",
                    25 + 5 * samples.random.nextInt(13),
                    LAST_DAY);
        }
        return samples.document(
                "Plant orders: two weeks|工厂订单：两周",
                "200 orders for controllers, spare housings and boards on the machines of the plant: setups by kind of housing and"
                        + " of board, two shifts with breaks, a coating oven that takes several orders at once, people with"
                        + " skills, castings that arrive late. Which orders will be late, and why?"
                        + "|200 张控制器、备件外壳和电路板订单，在工厂的机器上生产：按外壳和电路板种类换型，两班制并有休息，涂覆固化炉可多单同炉，"
                        + "人员有不同技能，部分铸件到货较晚。哪些订单会拖期？原因是什么？",
                PlantText.TARIFF,
                "",
                "{}");
    }

    /** A full week with a plan that people work by, into which an urgent order falls. */
    static String rushOrder() {
        PlanningSamples samples = new PlanningSamples(7);
        for (int i = 0; i < 60; i++) {
            samples.order(i % 3 == 2 ? "housing" : "controller", 45 + 5 * samples.random.nextInt(9), 6);
        }
        String released = released(samples.rush("{}"));
        samples.orders.add(
                "    {\"id\": \"RUSH-1\", \"name\": {\"en\": \"Rush order: Taihe Medical\", \"zh\": \"急单：泰和医疗\"},"
                        + " \"product\": \"controller-b\", \"quantity\": 40, \"priority\": 10, \"due\": \"2026-01-06T18:00\"}");
        return samples.rush(released);
    }

    private String rush(String released) {
        return document(
                "Rush order|急单",
                "60 orders fill the week, the plan for them is released, the first hours are frozen, and a hospital supplier calls:"
                        + " 40 controllers of kind b by Tuesday evening. Which orders have to make room, and what does that cost?"
                        + "|本周已排满 60 张订单，计划已下达，头几个小时已冻结，此时医疗客户来电：周二傍晚前要 40 台 b 型控制器。哪些订单要让路？代价是多少？",
                PlantText.TARIFF,
                "",
                released);
    }

    /** The first plan that comes to mind, as the one that people work by. */
    private static String released(String text) {
        try {
            PlanningProblem problem =
                    PlanningDocument.parse("rush-order.json", text).problem();
            Clock clock = new Clock(problem.start());
            String places = new ShopTiming(problem)
                    .plan(Dispatch.sequences(problem)).planned().stream()
                            .map(each -> "    {\"operation\": \"%s\", \"machine\": \"%s\", \"start\": \"%s\"}"
                                    .formatted(
                                            problem.operations()
                                                    .get(each.operation())
                                                    .id(),
                                            problem.machines()
                                                    .get(each.machine())
                                                    .id(),
                                            clock.text(each.start())))
                            .collect(Collectors.joining(",\n"));
            return "{\"frozenUntil\": \"2026-01-05T10:00\", \"operations\": [\n" + places + "\n  ]}";
        } catch (BadInputException e) {
            throw new IllegalStateException("the generator makes a good document", e);
        }
    }

    /** A week in which the price of electricity and a limit of the connection decide when the hungry machines run. */
    static String energyTariff() {
        PlanningSamples samples = new PlanningSamples(11);
        for (int i = 0; i < 60; i++) {
            samples.order(i % 2 == 0 ? "housing" : "controller", 20 + 5 * samples.random.nextInt(7), 11);
        }
        return samples.document(
                "Energy tariff|分时电价",
                "60 orders with time to spare, prices that are three times as high at noon and in the evening, and a connection of"
                        + " 150 kW: milling, washing and pressing move to the cheap hours without making anything late."
                        + "|60 张交期较宽松的订单，中午和傍晚电价为平时的三倍，进线容量 150 kW：铣削、清洗和压装移到低价时段，而不拖期。",
                PlantText.PEAK_TARIFF,
                "\"tardinessPerHour\": 100, \"makespanPerHour\": 0.1, \"setupPerHour\": 5, \"energy\": 4,"
                        + " \"workInProcessPerHour\": 0",
                "{}");
    }

    private void order(String product, int quantity, int lastDay) {
        String kind = KINDS[weighted()];
        int due = 2 + random.nextInt(lastDay - 1);
        while (MONDAY.plusDays(due).getDayOfWeek().getValue() > 5) {
            due--;
        }
        int release = Math.max(0, due - 4 - random.nextInt(5));
        String[] customer = CUSTOMERS[random.nextInt(CUSTOMERS.length)].split("\\|");
        String material = product.equals("board") || random.nextInt(8) > 0
                ? ""
                : ", \"material\": [{\"operation\": \"mill\", \"at\": \"%s\"}]"
                        .formatted(day(release).plusHours(8));
        int priority = random.nextInt(10) == 0 ? 3 : 1 + random.nextInt(2);
        orders.add(String.format(
                Locale.ROOT,
                "    {\"id\": \"SO-%d\", \"name\": {\"en\": \"%s\", \"zh\": \"%s\"}, \"product\": \"%s-%s\", \"quantity\": %d,"
                        + " \"priority\": %d, \"release\": \"%s\", \"due\": \"%s\"%s}",
                ++number,
                customer[0],
                customer[1],
                product,
                kind,
                quantity,
                priority,
                day(release),
                day(due).plusHours(random.nextBoolean() ? 8 : 16),
                material));
    }

    /** Half of all is kind a. */
    private int weighted() {
        int draw = random.nextInt(10);
        return draw < 5 ? 0 : draw < 8 ? 1 : 2;
    }

    private static LocalDateTime day(int day) {
        return MONDAY.plusDays(day);
    }

    private String document(String name, String description, String tariff, String weights, String released) {
        return """
                {
                  "twinbenchPlanning": 1,
                  "name": %s,
                  "description": %s,
                  "start": "2026-01-05T06:00:00+08:00",
                  "horizon": "28 d",
                  "calendar": "%s",
                  "machines": [
                %s
                  ],
                  "operators": [
                %s
                  ],
                  "products": [
                %s
                  ],
                  "orders": [
                %s
                  ],
                  "setups": [
                %s
                  ],
                  "transport": {"speed": "0.8 m/s", "fixed": "60 s"},
                  "tariff": %s,
                  "weights": {%s},
                  "released": %s
                }
                """.formatted(
                both(name),
                both(description),
                PlantText.TWO_SHIFTS,
                PlantText.machines(),
                PlantText.OPERATORS,
                List.of("controller", "housing", "board").stream()
                        .flatMap(product -> List.of(KINDS).stream().map(kind -> PlantText.product(product, kind)))
                        .collect(Collectors.joining(",\n")),
                String.join(",\n", orders),
                PlantText.SETUPS,
                tariff,
                weights,
                released);
    }

    private static String both(String text) {
        String[] languages = text.split("\\|");
        return "{\"en\": \"%s\", \"zh\": \"%s\"}".formatted(languages[0], languages[1]);
    }

    public static void main(String[] args) throws IOException {
        AtomicFiles.write(FOLDER.resolve("plant-orders.json"), plantOrders());
        AtomicFiles.write(FOLDER.resolve("rush-order.json"), rushOrder());
        AtomicFiles.write(FOLDER.resolve("two-sites.json"), TwoSites.document());
        AtomicFiles.write(FOLDER.resolve("energy-tariff.json"), energyTariff());
    }
}
