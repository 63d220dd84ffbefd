package org.twinbench.schedule.io;

/** A document that uses everything that documents may say: three machines, two people, three orders. Without any finding. */
final class Workshop {
    static final String TEXT = """
            {
              "twinbenchPlanning": 1,
              "name": {"en": "Workshop", "zh": "小车间"},
              "start": "2026-01-05T06:00:00+08:00",
              "horizon": "2 week",
              "calendar": "Mon-Fri 06:00-14:00",
              "machines": [
                {"id": "saw", "site": "north", "calendar": "always", "position": {"x": "0 m", "y": "0 m"}},
                {"id": "mill", "name": {"en": "Mill", "zh": "铣床"}, "site": "north", "inputPlaces": 3,
                 "closed": [{"from": "2026-01-06T10:00", "to": "2026-01-06T12:00", "reason": "maintenance"}],
                 "family": "red", "attributes": {"width": "narrow"}, "position": {"x": "3 m", "y": "4 m"}},
                {"id": "oven", "site": "south", "calendar": "always", "batchSize": 10, "batchWait": "30 min",
                 "position": {"x": "9 m", "y": "0 m"}}
              ],
              "operators": [
                {"id": "ann", "name": {"en": "Ann", "zh": "安"}, "skills": ["milling", "sawing"],
                 "absent": [{"from": "2026-01-07", "to": "2026-01-07"}]},
                {"id": "bob", "skills": ["milling"]}
              ],
              "products": [
                {"id": "frame", "name": {"en": "Frame", "zh": "框架"}, "routings": [
                  {"operations": [
                    {"id": "saw", "machines": [{"machine": "saw", "each": "2 min"}]},
                    {"id": "mill", "name": {"en": "Milling", "zh": "铣削"}, "family": "red",
                     "attributes": {"width": "wide"},
                     "machines": [{"machine": "mill", "each": "3 min", "fixed": "10 min", "skill": "milling",
                                   "people": 1, "power": "15 kW"}]},
                    {"id": "bake", "recipe": "hot", "sizeEach": 1, "machines": [{"machine": "oven", "fixed": "1 h"}],
                     "after": [{"operation": "mill", "minLag": "5 min", "maxLag": "2 h"}]}
                  ]},
                  {"operations": [
                    {"id": "print", "machines": [{"machine": "mill", "fixed": "3 h"}], "family": "blue",
                     "attributes": {"width": "wide"}, "interruptible": true},
                    {"id": "harden", "recipe": "hot", "sizeEach": 1, "machines": [{"machine": "oven", "fixed": "2 h"}]}
                  ]}
                ]}
              ],
              "orders": [
                {"id": "A1", "name": {"en": "Frames for A", "zh": "甲方框架"}, "product": "frame", "quantity": 4,
                 "priority": 2, "release": "2026-01-05T05:00:00+08:00", "due": "2026-01-06",
                 "material": [{"operation": "print", "at": "2 h"}]},
                {"id": "B1", "operations": [
                  {"id": "10", "machines": [{"machine": "saw", "fixed": "45 min"}]},
                  {"id": "20", "family": "blue", "attributes": {"width": "wide"},
                   "machines": [{"machine": "mill", "fixed": "30 min"}]}]},
                {"id": "C1", "product": "frame", "quantity": 2, "due": "72 h", "material": "90 min"}
              ],
              "setups": [
                {"machines": ["mill"], "families": ["red", "blue"], "matrix": [["0 min", "12 min"], ["8 min", "0 min"]]},
                {"machines": ["mill"], "attribute": "width", "time": "5 min"}
              ],
              "transport": {"speed": "1 m/s", "fixed": "20 s", "times": [{"from": "south", "to": "north", "time": "9 min"}]},
              "tariff": {"limit": "40 kW", "steps": [
                {"from": "00:00", "price": "0.1/kWh"},
                {"days": "Mon-Fri", "from": "06:00", "price": "0.2/kWh"},
                {"days": "Mon-Fri", "from": "20:00", "price": "0.1/kWh"}]},
              "weights": {"tardinessPerHour": 50},
              "pins": [
                {"operation": "B1/10", "machine": "saw", "left": "20 min"},
                {"operation": "B1/20", "machine": "mill", "start": "2026-01-05T09:00"}
              ],
              "released": {"frozenUntil": "4 h", "operations": [{"operation": "B1/20", "machine": "mill", "start": "3 h"}]}
            }
            """;

    private Workshop() {}
}
