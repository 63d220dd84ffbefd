package org.twinbench.schedule.jobshop.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;

/** One small shop in all the forms in which such files are found; what is none is named with its line. */
class JobShopTextTest {
    private static final List<List<List<Choice>>> JOBS = List.of(
            List.of(List.of(new Choice(0, 3)), List.of(new Choice(1, 2))),
            List.of(List.of(new Choice(1, 4)), List.of(new Choice(0, 1))));

    @TempDir
    Path folder;

    private JobShop read(String name, String text) throws IOException {
        return JobShopText.read(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 2\n0 3 1 2\n1 4 0 1\n",
                "2 2\n1 3 2 2\n2 4 1 1",
                "\uFEFF2 2\r\n0\t3\t1\t2\r\n1\t4\t0\t1\r\n\r\n",
                "# a comment\n2 2 1.0\n0 3 1 2\n# another\n1 4 0 1\n",
                " instance small\n\n ++++++\n Somebody 2x2 instance 1 of 5\n 2 2\n 0 3 1 2\n 1 4 0 1\n ++++++\n",
                "Nb of jobs, Nb of Machines, Time seed, Machine seed, Upper bound, Lower bound\n"
                        + " 2 2 840612802 398197754 7 6\nTimes\n 3 2\n 4 1\nMachines\n 1 2\n 2 1\n",
                "2 2\n3 2\n4 1\n1 2\n2 1\n",
                "2 2\n2 1 1 3 1 2 2\n2 1 2 4 1 1 1\n",
            })
    void theSameShopInAllItsForms(String text) throws IOException {
        JobShop shop = read("small.txt", text);

        assertThat(shop.jobs()).isEqualTo(JOBS);
        assertThat(shop.machines()).isEqualTo(2);
        assertThat(shop.name()).isEqualTo("small");
    }

    @Test
    void choicesOfMachinesAreRead() throws IOException {
        JobShop shop = read("flexible.fjs", "1 2 1.5\n2 2 1 5 2 6 1 2 4\n");

        assertThat(shop.jobs())
                .containsExactly(List.of(List.of(new Choice(0, 5), new Choice(1, 6)), List.of(new Choice(1, 4))));
    }

    @Test
    void aFlexibleShopIsKnownByItsLines() throws IOException {
        JobShop shop = read("flexible.txt", "2 2\n2 2 1 5 2 6 1 2 4\n1 2 1 3 2 2\n");

        assertThat(shop.choices())
                .endsWith(List.of(new Choice(0, 3), new Choice(1, 2)))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello world|schedule.noWholeNumber|1",
                "'# nothing'|schedule.emptyFile|0",
                "2 2~0 3 1 2~1 4 zero 1|schedule.noWholeNumber|3",
                "2 2~0 3 1 2~1 4.5 0 1|schedule.noWholeNumber|3",
                "2 2~0 3 1 2|schedule.jobCount|2",
                "2 2~0 3 1 2~1 4 0|schedule.oddNumbers|3",
                "2 2~0 3 1 2~1 4 3 1|schedule.noSuchMachineNumber|3",
                "2 2~0 3 1 2~1 4 2 1|schedule.mixedMachineNumbers|0",
                "2 2~0 3 1 2~1 4 0 -1|schedule.negativeDuration|3",
                "2 2~0 900000000 1 2~1 400000000 0 1|schedule.shopTooLong|0",
                "2|schedule.badHeader|1",
            })
    void whatIsNoShopIsNamed(String text, String key, int line) {
        BadInputException bad =
                catchThrowableOfType(BadInputException.class, () -> read("bad.txt", text.replace('~', '\n')));

        assertThat(bad.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().line()).isEqualTo(line);
        });
    }
}
