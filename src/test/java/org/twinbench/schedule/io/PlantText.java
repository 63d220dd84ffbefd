package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the order books of the sample plant have in common: its machines, people, products and setups, as JSON. */
final class PlantText {
    static final String TWO_SHIFTS =
            "Mon-Fri 06:00-10:00; Mon-Fri 10:30-14:00; Mon-Fri 14:00-18:00; Mon-Fri 18:30-22:00";
    static final String TARIFF = """
            {"steps": [
                {"from": "00:00", "price": "0.06/kWh"},
                {"days": "Mon-Fri", "from": "07:00", "price": "0.12/kWh"},
                {"days": "Mon-Fri", "from": "21:00", "price": "0.06/kWh"}
              ]}""";
    static final String PEAK_TARIFF = """
            {"limit": "150 kW", "steps": [
                {"from": "00:00", "price": "0.06/kWh"},
                {"days": "Mon-Fri", "from": "07:00", "price": "0.12/kWh"},
                {"days": "Mon-Fri", "from": "10:30", "price": "0.36/kWh"},
                {"days": "Mon-Fri", "from": "13:00", "price": "0.12/kWh"},
                {"days": "Mon-Fri", "from": "17:30", "price": "0.36/kWh"},
                {"days": "Mon-Fri", "from": "20:30", "price": "0.06/kWh"}
              ]}""";
    static final String OPERATORS = """
                {"id": "chen-jing", "name": {"en": "Chen Jing", "zh": "陈静"}, "skills": ["assembly"], "calendar": "%1$s"},
                {"id": "maria-lopez", "name": {"en": "Maria Lopez", "zh": "玛丽亚·洛佩斯"}, "skills": ["assembly", "inspection"], "calendar": "%1$s"},
                {"id": "wang-lei", "name": {"en": "Wang Lei", "zh": "王磊"}, "skills": ["inspection"], "calendar": "%1$s"},
                {"id": "jonas-weber", "name": {"en": "Jonas Weber", "zh": "约纳斯·韦伯"}, "skills": ["assembly"], "calendar": "%2$s", "absent": [{"from": "2026-01-08", "to": "2026-01-09"}]},
                {"id": "li-na", "name": {"en": "Li Na", "zh": "李娜"}, "skills": ["assembly", "inspection"], "calendar": "%2$s"},
                {"id": "tom-baker", "name": {"en": "Tom Baker", "zh": "汤姆·贝克"}, "skills": ["inspection"], "calendar": "%2$s"}""".formatted(
                    "Mon-Fri 06:00-10:00; Mon-Fri 10:30-14:00", "Mon-Fri 14:00-18:00; Mon-Fri 18:30-22:00")
            .indent(4)
            .stripTrailing();
    static final String SETUPS = """
            {"machines": ["cnc-1", "cnc-2", "cnc-3", "cnc-4", "cnc-5", "cnc-6"], "families": ["housing-a", "housing-b", "housing-c"],
             "matrix": [["0 min", "15 min", "30 min"], ["15 min", "0 min", "25 min"], ["30 min", "25 min", "0 min"]]},
            {"machines": ["lathe-1", "lathe-2"], "time": "8 min"},
            {"machines": ["press-1"], "families": ["housing-a", "housing-b", "housing-c"],
             "matrix": [["0 min", "10 min", "20 min"], ["10 min", "0 min", "20 min"], ["20 min", "20 min", "0 min"]]},
            {"machines": ["smt-placer-1"], "time": "18 min"}""".indent(4).stripTrailing();

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("CNC", "加工中心"),
            Map.entry("Lathe", "车床"),
            Map.entry("Washer", "清洗机"),
            Map.entry("Press", "压机"),
            Map.entry("Placer", "贴片机"),
            Map.entry("Reflow oven", "回流焊炉"),
            Map.entry("Optical inspection", "光学检测"),
            Map.entry("Coating oven", "涂覆固化炉"),
            Map.entry("Board test", "电路板测试"),
            Map.entry("Assembly", "装配工位"),
            Map.entry("Inspection", "检验"),
            Map.entry("Packing", "包装"));
    /** Id, name, x, y in the plant, further members. */
    private static final List<String> MACHINES = List.of(
            "cnc-1;CNC 1;25;16.9",
            "cnc-2;CNC 2;33;16.9",
            "cnc-3;CNC 3;41;16.9;, \"closed\": [{\"from\": \"2026-01-07T06:00\", \"to\": \"2026-01-07T14:00\", \"reason\": \"maintenance\"}]",
            "cnc-4;CNC 4;25;7.1",
            "cnc-5;CNC 5;33;7.1",
            "cnc-6;CNC 6;41;7.1",
            "lathe-1;Lathe 1;54;16.7",
            "lathe-2;Lathe 2;54;7.3",
            "wash-1;Washer;68;12",
            "press-1;Press 1;76.5;12",
            "press-2;Press 2;82.5;12",
            "smt-placer-1;Placer;69;18.2",
            "reflow-1;Reflow oven;76;18.2",
            "aoi-1;Optical inspection;79.6;18.2",
            "coating-1;Coating oven;81.8;18.2;, \"batchSize\": 120, \"batchWait\": \"40 min\"",
            "board-test-1;Board test;84.1;18.2",
            "assembly-1;Assembly 1;83;36",
            "assembly-3;Assembly 3;67;36",
            "inspection-1;Inspection;43;36",
            "packing-1;Packing;32.5;36");

    private PlantText() {}

    static String machines() {
        return MACHINES.stream().map(PlantText::machine).collect(Collectors.joining(",\n"));
    }

    private static String machine(String line) {
        String[] parts = line.split(";", 5);
        String word = parts[1].replaceAll(" \\d$", "");
        String chinese = CHINESE.get(word) + parts[1].substring(word.length());
        String family = parts[0].matches("(cnc|lathe|press-1).*") ? ", \"family\": \"housing-a\"" : "";
        return "    {\"id\": \"%s\", \"name\": {\"en\": \"%s\", \"zh\": \"%s\"}, \"position\": {\"x\": \"%s m\", \"y\": \"%s m\"}%s%s}"
                .formatted(parts[0], parts[1], chinese, parts[2], parts[3], family, parts.length > 4 ? parts[4] : "");
    }

    /** A product with its routing; housings of kind c can be made without the lathe as well. */
    static String product(String product, String kind) {
        String name = switch (product) {
            case "controller" -> "Controller %s|控制器 %s";
            case "housing" -> "Spare housing %s|备件外壳 %s";
            default -> "Spare board %s|备件电路板 %s";
        };
        String[] names = name.formatted(kind.toUpperCase(Locale.ROOT), kind.toUpperCase(Locale.ROOT))
                .split("\\|");
        List<String> routings = new ArrayList<>(List.of(routing(product, kind, true)));
        if (kind.equals("c") && !product.equals("board")) {
            routings.add(routing(product, kind, false));
        }
        return "    {\"id\": \"%s-%s\", \"name\": {\"en\": \"%s\", \"zh\": \"%s\"}, \"routings\": [\n%s\n    ]}"
                .formatted(product, kind, names[0], names[1], String.join(",\n", routings));
    }

    private static String routing(String product, String kind, boolean turned) {
        List<String> steps = new ArrayList<>();
        String mark = turned ? "" : "-complete";
        if (!product.equals("board")) {
            housing(steps, kind, turned, mark);
        }
        if (!product.equals("housing")) {
            board(steps, kind, mark);
        }
        String ends = switch (product) {
            case "controller" -> after("bush" + mark) + ", " + after("test" + mark);
            case "housing" -> after("bush" + mark);
            default -> after("test" + mark);
        };
        if (product.equals("controller")) {
            steps.add(step(
                    "join" + mark,
                    "Join board and housing|板壳合装",
                    ", \"after\": [" + ends + "]",
                    way("assembly-1", "44 s", "5 kW", "")));
            steps.add(step("finish" + mark, "Final assembly|总装", "", way("assembly-3", "45 s", "0.6 kW", "assembly")));
            steps.add(step("inspect" + mark, "Inspection|检验", "", way("inspection-1", "38 s", "2.2 kW", "inspection")));
            ends = after("inspect" + mark);
        }
        steps.add(step(
                "pack" + mark, "Packing|包装", ", \"after\": [" + ends + "]", way("packing-1", "40 s", "5.5 kW", "")));
        return "      {\"operations\": [\n" + String.join(",\n", steps) + "\n      ]}";
    }

    private static void housing(List<String> steps, String kind, boolean turned, String mark) {
        String family = ", \"family\": \"housing-" + kind + "\"";
        String each = (kind.equals("c") ? 290 : 250) + (turned ? 0 : 120) + " s";
        String mills = List.of(1, 2, 3, 4, 5, 6).stream()
                .filter(i -> turned || i > 4)
                .map(i -> way("cnc-" + i, each, "15 kW", ""))
                .collect(Collectors.joining(", "));
        steps.add(step("mill" + mark, turned ? "Milling|铣削" : "Complete machining|全工序加工", family, mills));
        if (turned) {
            steps.add(step(
                    "turn",
                    "Turning|车削",
                    family,
                    way("lathe-1", "90 s", "11 kW", "") + ", " + way("lathe-2", "90 s", "11 kW", "")));
        }
        steps.add(step(
                "wash" + mark,
                "Washing|清洗",
                ", \"after\": [{\"operation\": \"%s\", \"maxLag\": \"3 d\"}]"
                        .formatted(turned ? "turn" : "mill" + mark),
                way("wash-1", "44 s", "36 kW", "")));
        steps.add(step("press" + mark, "Pressing|压装", family, way("press-1", "46 s", "28 kW", "")));
        steps.add(step("bush" + mark, "Bushing|压衬套", "", way("press-2", "41 s", "28 kW", "")));
    }

    private static void board(List<String> steps, String kind, String mark) {
        steps.add(step(
                "place" + mark,
                "Placing|贴片",
                ", \"after\": [], \"family\": \"board-" + kind + "\"",
                way("smt-placer-1", "43 s", "3.5 kW", "")));
        steps.add(step(
                "solder" + mark,
                "Soldering|回流焊",
                ", \"after\": [{\"operation\": \"place" + mark + "\", \"maxLag\": \"8 h\"}]",
                way("reflow-1", "25 s", "28 kW", "")));
        steps.add(step("view" + mark, "Optical inspection|光学检测", "", way("aoi-1", "24 s", "1.2 kW", "")));
        steps.add(
                "        {\"id\": \"coat%s\", \"name\": {\"en\": \"Coating\", \"zh\": \"涂覆固化\"}, \"recipe\": \"%s\", \"sizeEach\": 1, \"machines\": [{\"machine\": \"coating-1\", \"fixed\": \"50 min\", \"power\": \"9 kW\"}]}"
                        .formatted(mark, kind.equals("b") ? "silicone" : "acrylic"));
        steps.add(step("test" + mark, "Board test|电路板测试", "", way("board-test-1", "36 s", "1.5 kW", "")));
    }

    private static String after(String operation) {
        return "{\"operation\": \"" + operation + "\"}";
    }

    private static String way(String machine, String each, String power, String skill) {
        String people = skill.isEmpty() ? "" : ", \"skill\": \"" + skill + "\"";
        return "{\"machine\": \"%s\", \"each\": \"%s\", \"power\": \"%s\"%s}".formatted(machine, each, power, people);
    }

    private static String step(String id, String name, String more, String machines) {
        String[] names = name.split("\\|");
        return "        {\"id\": \"%s\", \"name\": {\"en\": \"%s\", \"zh\": \"%s\"}%s, \"machines\": [%s], \"interruptible\": true}"
                .formatted(id, names[0], names[1], more, machines);
    }
}
