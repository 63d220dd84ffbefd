package org.twinbench.exchange.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of an order book may hold, the member of the planning document that it becomes, and the headings planners use. */
enum Heading {
    ORDER(
            "order",
            Kind.TEXT,
            "order,order id,order no,order number,work order,production order,job,job id,订单,订单号,工单,工单号,生产订单"),
    NAME("name", Kind.TEXT, "name,description,customer,designation,名称,客户,描述"),
    PRODUCT(
            "product",
            Kind.TEXT,
            "product,part,item,material no,article,part number,part no,product id,产品,零件,物料,物料编码,产品编号,产品编码,零件号,品种"),
    QUANTITY("quantity", Kind.NUMBER, "quantity,qty,lot size,order quantity,pieces,数量,批量,订单数量,件数"),
    PRIORITY("priority", Kind.NUMBER, "priority,prio,weight,优先级,权重"),
    RELEASE(
            "release",
            Kind.DATE,
            "release,release date,release time,earliest start,start date,投放时间,投放日期,下达时间,下达日期,开始日期,最早开始"),
    DUE("due", Kind.DATE, "due,due date,due time,deadline,delivery date,交期,交货期,交货日期,截止日期,截止时间,到期"),
    MATERIAL("material", Kind.DATE, "material,material available,material date,到料时间,到料日期,物料到位"),
    STEP("step", Kind.TEXT, "step,operation,operation no,operation number,op,op no,sequence,position,工序,工序号,步骤,顺序,工步"),
    OPERATION_NAME("operationName", Kind.TEXT, "operation name,operation description,步骤名称,工序名称"),
    MACHINE(
            "machine",
            Kind.LIST,
            "machine,machines,resource,work centre,work center,workcenter,workcentre,workstation,station,机器,设备,资源,工作中心,工位,机床"),
    EACH(
            "each",
            Kind.TIME,
            "process time,processing time,cycle time,run time,unit time,time per piece,duration,time,加工时间,工时,单件工时,单件时间,节拍,作业时间,时间,换型时间,setup time,changeover time"),
    FIXED("fixed", Kind.TIME, "fixed time,fixed,preparation time,固定时间,准备时间,整批时间"),
    FAMILY("family", Kind.TEXT, "family,setup family,setup group,换型族,换型组,产品族"),
    SKILL("skill", Kind.TEXT, "skill,qualification,技能要求"),
    PEOPLE("people", Kind.NUMBER, "people,workers,headcount,人数"),
    POWER("power", Kind.POWER, "power,electrical power,功率"),
    RECIPE("recipe", Kind.TEXT, "recipe,program,配方,程序"),
    INTERRUPTIBLE("interruptible", Kind.FLAG, "interruptible,may pause,可中断"),
    CALENDAR("calendar", Kind.TEXT, "calendar,shifts,shift,hours,日历,班次,工作时间"),
    SITE("site", Kind.TEXT, "site,plant,location,工厂,地点,厂区"),
    BATCH("batchSize", Kind.NUMBER, "batch size,batch,炉次容量,批容量"),
    FROM("from", Kind.TEXT, "from,from family,前,换型前,原族"),
    TO("to", Kind.TEXT, "to,to family,后,换型后,新族"),
    OPERATOR("operator", Kind.TEXT, "operator,employee,person,worker,人员,员工,工人,操作工"),
    SKILLS("skills", Kind.LIST, "skills,qualifications,技能"),
    SETTING("setting", Kind.TEXT, "setting,parameter,设置,参数"),
    VALUE("value", Kind.TEXT, "value,值,取值");

    /** How the cells of a column are read. */
    enum Kind {
        TEXT,
        LIST,
        NUMBER,
        TIME,
        POWER,
        DATE,
        FLAG
    }

    private final String field;
    private final Kind kind;
    private final List<String> headings;

    Heading(String field, Kind kind, String headings) {
        this.field = field;
        this.kind = kind;
        this.headings = List.of(headings.split(","));
    }

    /** Its name in an explicit mapping. */
    String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    /** What a heading without its unit means; upper case, underscores and full stops make no difference. */
    static Optional<Heading> of(String heading) {
        String plain =
                heading.toLowerCase(Locale.ROOT).replaceAll("[_.\\-\\s]+", " ").strip();
        return Arrays.stream(values())
                .filter(each -> each.headings.contains(plain))
                .findFirst();
    }

    static Optional<Heading> ofField(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    /** All names for a mapping. */
    static String fields() {
        return Arrays.stream(values()).map(Heading::field).collect(Collectors.joining(", "));
    }
}
