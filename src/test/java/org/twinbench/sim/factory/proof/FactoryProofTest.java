package org.twinbench.sim.factory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRow;
import org.twinbench.experiment.ProofRun;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Proof;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.Proofs;
import org.twinbench.sim.factory.FactoryEngine;

/** The quick rows of the proof; {@code workbench prove factory} runs all of them. */
class FactoryProofTest {
    private record Part(List<ProofCase> cases) implements Proof {
        @Override
        public String engine() {
            return "factory";
        }
    }

    private static List<ProofRow> missed(List<ProofCase> cases) {
        ProofResult result = ProofRun.execute(new Part(cases), new FactoryEngine(), 1, 1, row -> {}, Progress.NONE);
        assertThat(result.rows()).isNotEmpty();
        return result.rows().stream().filter(row -> !row.ok()).toList();
    }

    @Test
    void generatorAndCalendarGiveThePublishedDigits() {
        assertThat(missed(KernelCases.all())).isEmpty();
    }

    @Test
    void lengthsSpeedsAndFixedTimesComeOutExactly() {
        assertThat(missed(HandlingCases.all())).isEmpty();
    }

    @Test
    void littlesLawHoldsOnAClosedInterval() {
        assertThat(missed(LittleCases.all())).isEmpty();
    }

    @Test
    void sharedRepairCrewsAndLossesFollowTheory() {
        assertThat(missed(RepairCases.all().subList(0, 1))).isEmpty();
        assertThat(missed(FiniteCases.all().subList(1, 2))).isEmpty();
    }

    @Test
    void openAndClosedNetworksFollowTheory() {
        assertThat(missed(NetworkCases.all().subList(0, 4))).isEmpty();
    }

    @Test
    void theNumberOfThreadsChangesNoDigit() {
        Part part = new Part(FiniteCases.all().subList(0, 1));
        ProofResult one = ProofRun.execute(part, new FactoryEngine(), 5, 1, row -> {}, Progress.NONE);
        ProofResult two = ProofRun.execute(part, new FactoryEngine(), 5, 2, row -> {}, Progress.NONE);
        assertThat(two).isEqualTo(one);
    }

    @Test
    void theEngineAcceptsEveryScenarioOfTheProof() {
        List<ProofCase> cases = Proofs.of("factory").orElseThrow().cases();
        assertThat(cases).hasSizeGreaterThan(50);
        for (ProofCase tested : cases) {
            if (tested instanceof ProofCase.OfScenario ofScenario) {
                assertThat(new FactoryEngine().check(ofScenario.scenario(), Assets.NONE))
                        .as(tested.name().toString())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
                boolean statistical = ofScenario.answers().stream().anyMatch(KnownAnswer::isStatistical);
                assertThat(tested.replications()).isGreaterThanOrEqualTo(statistical ? 20 : 1);
            }
        }
    }

    @Test
    void everyRowHasItsTextAndItsSourceInBothLanguages() {
        for (ProofCase tested : Proofs.of("factory").orElseThrow().cases()) {
            for (String language : new String[] {"en", "zh"}) {
                Messages messages = Messages.in(Locale.forLanguageTag(language));
                assertThat(messages.text(tested.name())).isNotBlank();
                assertThat(messages.text(tested.source())).isNotBlank();
            }
        }
    }
}
