package org.twinbench.schedule.io;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the sample of a company that builds gear units at two sites, either of which can build an order as a whole. */
final class TwoSites {
    private static final int ORDERS = 84;
    private static final String SHIFTS =
            "Mon-Fri 06:00-10:00; Mon-Fri 10:30-14:00; Mon-Fri 14:00-18:00; Mon-Fri 18:30-22:00";
    private static final String DAY = "Mon-Fri 08:00-12:00; Mon-Fri 13:00-17:00";

    /** A plant: its id, its name in two languages, how fast it is, and when it works. */
    private record Site(String id, String english, String chinese, double pace, String calendar) {}

    /** A step of a routing: id, names, machine, seconds for each piece and for the lot, and who attends it. */
    private record Step(String id, String english, String chinese, String machine, int each, int fixed, String skill) {}

    private static final List<Site> SITES =
            List.of(new Site("shanghai", "Shanghai", "上海", 1.0, SHIFTS), new Site("suzhou", "Suzhou", "苏州", 1.15, DAY));

    private static final List<Step> STEPS = List.of(
            new Step("hob", "Gear hobbing", "滚齿", "hob", 420, 900, ""),
            new Step("harden", "Hardening", "淬火", "furnace", 0, 7200, ""),
            new Step("grind", "Grinding", "磨齿", "grinder", 300, 600, ""),
            new Step("assemble", "Assembly", "装配", "bench", 600, 300, "assembly"),
            new Step("test", "Test run", "试车", "rig", 240, 300, "testing"));

    private static final List<String> MACHINES =
            List.of("hob-1", "hob-2", "furnace", "grinder", "bench-1", "bench-2", "rig");
    private static final List<String> MACHINES_ZH = List.of("滚齿机 1", "滚齿机 2", "淬火炉", "磨齿机", "装配台 1", "装配台 2", "试车台");

    private final StringBuilder text = new StringBuilder();
    private int people;

    static String document() {
        return new TwoSites().text();
    }

    private String text() {
        text.append("""
                {
                  "twinbenchPlanning": 1,
                  "name": {"en": "Two sites", "zh": "两地工厂"},
                  "description": {"en": "Gear units are built in Shanghai, in two shifts, and in Suzhou, a little slower and in one. A customer asks: 16 of kind b by Wednesday? Which site can promise that, and whom would it displace?", "zh": "减速机在上海（两班）和苏州（一班，稍慢）生产。客户询问：周三前能否交付 16 台 b 型？哪个工厂可以承诺，会挤占谁？"},
                  "start": "2026-01-05T06:00:00+08:00",
                  "horizon": "28 d",
                  "machines": [
                """);
        add(SITES.stream()
                .flatMap(site -> MACHINES.stream().map(machine -> machine(site, machine)))
                .toList());
        text.append("  ],\n  \"operators\": [\n");
        add(SITES.stream()
                .flatMap(site -> Stream.of("assembly", "assembly", "testing").map(skill -> person(site, skill)))
                .toList());
        text.append("  ],\n  \"products\": [\n");
        add(List.of(product("a", 1.0), product("b", 1.3)));
        text.append("  ],\n  \"orders\": [\n");
        SplittableRandom random = new SplittableRandom(7);
        add(IntStream.range(0, ORDERS).mapToObj(i -> order(i, random)).toList());
        text.append("""
                  ],
                  "setups": [{"machines": ["shanghai-hob-1", "shanghai-hob-2", "suzhou-hob-1", "suzhou-hob-2"], "time": "25 min"}]
                }
                """);
        return text.toString();
    }

    private void add(List<String> items) {
        StringJoiner list = new StringJoiner(",\n", "", "\n");
        items.forEach(item -> list.add("    " + item));
        text.append(list);
    }

    private static String machine(Site site, String machine) {
        String chinese = site.chinese() + MACHINES_ZH.get(MACHINES.indexOf(machine));
        String name = machine.substring(0, 1).toUpperCase(Locale.ROOT)
                + machine.substring(1).replace('-', ' ');
        String batch = machine.equals("furnace") ? ", \"batchSize\": 30, \"batchWait\": \"1 h\"" : "";
        return "{\"id\": \"%s-%s\", \"name\": {\"en\": \"%s %s\", \"zh\": \"%s\"}, \"site\": \"%s\", \"calendar\": \"%s\"%s}"
                .formatted(
                        site.id(),
                        machine,
                        site.english(),
                        name,
                        chinese,
                        site.english(),
                        machine.equals("furnace") ? "always" : site.calendar(),
                        batch);
    }

    private String person(Site site, String skill) {
        people++;
        return "{\"id\": \"p%d\", \"name\": {\"en\": \"%s %d\", \"zh\": \"%s %d\"}, \"skills\": [\"%s\"], \"calendar\": \"%s\"}"
                .formatted(
                        people,
                        site.english(),
                        people,
                        site.chinese(),
                        people,
                        site.id() + " " + skill,
                        site.calendar());
    }

    private static String product(String kind, double size) {
        StringJoiner routings = new StringJoiner(", ");
        for (Site site : SITES) {
            StringJoiner steps = new StringJoiner(", ");
            STEPS.forEach(step -> steps.add(step(site, step, kind, size)));
            routings.add("{\"name\": {\"en\": \"%s\", \"zh\": \"%s\"}, \"operations\": [%s]}"
                    .formatted(site.english(), site.chinese(), steps));
        }
        String upper = kind.toUpperCase(Locale.ROOT);
        return "{\"id\": \"gear-%s\", \"name\": {\"en\": \"Gear unit %s\", \"zh\": \"减速机 %s\"}, \"routings\": [%s]}"
                .formatted(kind, upper, upper, routings);
    }

    private static String step(Site site, Step step, String kind, double size) {
        String family = step.id().equals("hob") ? "\"family\": \"gear-" + kind + "\", " : "";
        String batch =
                step.id().equals("harden") ? "\"recipe\": \"case\", \"sizeEach\": 1, " : "\"interruptible\": true, ";
        return "{\"id\": \"%s-%s\", \"name\": {\"en\": \"%s\", \"zh\": \"%s\"}, %s%s\"machines\": [%s]}"
                .formatted(site.id(), step.id(), step.english(), step.chinese(), family, batch, ways(site, step, size));
    }

    private static String ways(Site site, Step step, double size) {
        StringJoiner ways = new StringJoiner(", ");
        MACHINES.stream().filter(machine -> machine.startsWith(step.machine())).forEach(machine -> {
            String each = step.each() == 0
                    ? ""
                    : "\"each\": \"%d s\", ".formatted(Math.round(step.each() * size * site.pace()));
            String skill = step.skill().isEmpty() ? "" : ", \"skill\": \"" + site.id() + " " + step.skill() + "\"";
            ways.add("{\"machine\": \"%s-%s\", %s\"fixed\": \"%d s\"%s}"
                    .formatted(site.id(), machine, each, step.fixed(), skill));
        });
        return ways.toString();
    }

    private static String order(int index, SplittableRandom random) {
        int day = 7 + index / 14 + random.nextInt(3);
        return "{\"id\": \"G-%d\", \"product\": \"gear-%s\", \"quantity\": %d, \"priority\": %d, \"due\": \"2026-01-%02d\"}"
                .formatted(
                        201 + index,
                        random.nextInt(3) == 0 ? "b" : "a",
                        6 + random.nextInt(11),
                        1 + random.nextInt(2),
                        day);
    }
}
