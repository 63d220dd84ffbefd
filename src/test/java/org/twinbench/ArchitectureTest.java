package org.twinbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** The walls between the packages, one rule each; ARCHITECTURE.md argues for them. */
@AnalyzeClasses(locations = MainClasses.class)
class ArchitectureTest {

    private static final String[] REPEATABLE = {
        "org.twinbench.sim..", "org.twinbench.schedule..", "org.twinbench.assembly.."
    };

    @ArchTest
    static final ArchRule javaFxOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("org.twinbench.view3d..", "org.twinbench.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "atlantafx..",
                    "org.fxyz3d..",
                    "org.kordamp..",
                    "software.coley..",
                    "org.jfree.chart.fx..")
            .because("everything but the window runs without a display");

    @ArchTest
    static final ArchRule jacksonOnlyAtDocuments = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.twinbench",
                    "org.twinbench.model..",
                    "org.twinbench.scene",
                    "org.twinbench.scene.picture..",
                    "org.twinbench.sim..",
                    "org.twinbench.assembly..",
                    "org.twinbench.view3d..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("the form of a document is known only where one is read or written");

    @ArchTest
    static final ArchRule optaPlannerOnlyBehindItsPorts = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.twinbench.schedule.solver",
                    "org.twinbench.schedule.streams",
                    "org.twinbench.schedule.routing.solver")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.optaplanner..")
            .because("a solver that one package knows can be exchanged");

    @ArchTest
    static final ArchRule noEngineUsesAnother = slices().matching("org.twinbench.sim.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage("org.twinbench.sim.coupling.."), DescribedPredicate.alwaysTrue())
            .because("engines meet through channels, and only sim.coupling brings them together");

    @ArchTest
    static final ArchRule noPackageCycles = slices().matching("org.twinbench.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be understood alone");

    @ArchTest
    static final ArchRule noCyclesBelowThePackages = slices().matching("org.twinbench.(**)")
            .should()
            .beFreeOfCycles()
            .because("this holds for the packages inside a package too");

    @ArchTest
    static final ArchRule noClockAndNoGlobalRandom = noClasses()
            .that()
            .resideInAnyPackage(REPEATABLE)
            .and(not(assignableTo(MoveIteratorFactory.class).as("are handed OptaPlanner's random numbers")))
            .should(callMethodWhere(readsTheClockOrGlobalRandom()))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class, Clock.class)
            .because("the same scenario and seed give the same bytes");

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(REPEATABLE)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("two simulations in one process know nothing of each other");

    @ArchTest
    static final ArchRule theUiThreadNeverWaits = noClasses()
            .that()
            .resideInAnyPackage("org.twinbench.view3d..", "org.twinbench.workbench..")
            .should(callMethodWhere(waits()))
            .because("the UI thread never waits for an engine");

    @ArchTest
    static final ArchRule formatsBehindOneReader = classes()
            .that()
            .resideInAPackage("org.twinbench.scene.io..")
            .and(not(DescribedPredicate.describe(
                    "are the reader or its options",
                    type -> Set.of("SceneReader", "ReadOptions").contains(type.getSimpleName()))))
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("a new format is one new package-private reader");

    @ArchTest
    static final ArchRule noSerialization = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
            .because("reading serialized objects runs the code that the file chooses");

    @ArchTest
    static final ArchRule onlyEntryPointsPrint = noClasses()
            .that()
            .resideOutsideOfPackages("org.twinbench.cli..", "org.twinbench.workbench.window", "org.twinbench")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("standard output carries one JSON document, and a window has no standard output");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
            .because("such a name says nothing about what the class is for");

    private static DescribedPredicate<JavaMethodCall> readsTheClockOrGlobalRandom() {
        return DescribedPredicate.describe("the clock is read or a global random number drawn", call -> {
            String name = call.getTarget().getName();
            String owner = call.getTargetOwner().getName();
            return Set.of("currentTimeMillis", "nanoTime", "randomUUID").contains(name)
                    || name.equals("now") && owner.startsWith("java.time.")
                    || name.equals("random") && owner.equals("java.lang.Math");
        });
    }

    private static DescribedPredicate<JavaMethodCall> waits() {
        return DescribedPredicate.describe("a thread waits", call -> {
            String name = call.getTarget().getName();
            JavaClass owner = call.getTargetOwner();
            return owner.isEquivalentTo(Thread.class) && Set.of("sleep", "join").contains(name)
                    || owner.isAssignableTo(Future.class)
                            && Set.of("get", "join").contains(name)
                    || owner.getPackageName().equals("java.util.concurrent")
                            && Set.of("await", "acquire", "take").contains(name);
        });
    }
}
