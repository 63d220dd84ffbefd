package org.twinbench.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column may hold, and the headings under which planners have it. */
enum Column {
    PRODUCT(
            "product",
            "part",
            "item",
            "material",
            "article",
            "part number",
            "part no",
            "product id",
            "kind",
            "产品",
            "零件",
            "物料",
            "物料编码",
            "产品编号",
            "产品编码",
            "零件号",
            "品种"),
    STEP(
            "step",
            "operation",
            "operation no",
            "operation number",
            "op",
            "op no",
            "sequence",
            "position",
            "工序",
            "工序号",
            "步骤",
            "顺序",
            "工步"),
    MACHINE(
            "machine",
            "resource",
            "work centre",
            "work center",
            "workcenter",
            "workcentre",
            "workstation",
            "station",
            "机器",
            "设备",
            "资源",
            "工作中心",
            "工位",
            "机床"),
    TIME(
            "process time",
            "processing time",
            "process times",
            "cycle time",
            "run time",
            "unit time",
            "duration",
            "time",
            "加工时间",
            "工时",
            "单件工时",
            "节拍",
            "作业时间",
            "时间"),
    SETUP(
            "setup time",
            "setup",
            "set up time",
            "set up",
            "changeover",
            "changeover time",
            "换型时间",
            "准备时间",
            "调整时间",
            "换模时间"),
    PLACES("capacity", "machines", "number of machines", "parallel", "places", "设备数量", "台数", "设备台数", "并行数", "机器数量"),
    ORDER(
            "order",
            "order id",
            "order no",
            "order number",
            "work order",
            "production order",
            "job",
            "job id",
            "订单",
            "订单号",
            "工单",
            "工单号",
            "生产订单",
            "任务号"),
    QUANTITY("quantity", "qty", "lot size", "order quantity", "pieces", "数量", "批量", "订单数量", "件数"),
    RELEASE(
            "release",
            "release date",
            "release time",
            "earliest start",
            "start",
            "start date",
            "start time",
            "投放时间",
            "投放日期",
            "下达时间",
            "下达日期",
            "开始时间",
            "开始日期",
            "最早开始"),
    DUE("due", "due date", "due time", "deadline", "delivery date", "交期", "交货期", "交货日期", "截止日期", "截止时间", "到期");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** What a heading without its unit means; upper case, underscores and full stops make no difference. */
    static Optional<Column> of(String heading) {
        String plain =
                heading.toLowerCase(Locale.ROOT).replaceAll("[_.\\-\\s]+", " ").strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** The first heading, for messages. */
    String heading() {
        return headings.getFirst();
    }
}
