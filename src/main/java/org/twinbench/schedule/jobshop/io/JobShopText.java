package org.twinbench.schedule.jobshop.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;
import org.twinbench.schedule.jobshop.io.NumberLines.Row;

/**
 * The usual text of job-shop benchmarks. The first line has the numbers of jobs and machines, then there is a line for each job: for
 * the classical job shop a machine and a duration for each operation, for the flexible one (Brandimarte 1993) how many operations
 * there are and, for each, how many machines can do it, with machine and duration for each of them. In Taillard's form (1993) there
 * are the durations of all jobs first, then their machines. Machines count from 0 if a 0 occurs, else from 1. Lines that begin with #
 * and lines without numbers, such as the titles of the OR-Library, are comments.
 */
public final class JobShopText {
    private static final long GREATEST_FILE = 200_000_000;
    /** All operations one after the other: far more than any benchmark, and no sum overflows. */
    private static final long LONGEST = 1_000_000_000;

    private final String file;
    private final String name;
    private final boolean isFlexible;
    private final List<Row> rows;
    private int machines;

    private JobShopText(String file, String name, boolean isFlexible, List<Row> rows) {
        this.file = file;
        this.name = name;
        this.isFlexible = isFlexible;
        this.rows = rows;
    }

    /** @throws BadInputException that names the line, what is there and what should be */
    public static JobShop read(Path path) throws IOException {
        String file = path.toString();
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(Place.of(file), "schedule.noFile");
        }
        if (Files.size(path) > GREATEST_FILE) {
            throw new BadInputException(Place.of(file), "schedule.tooLarge", Files.size(path), GREATEST_FILE);
        }
        String name = path.getFileName().toString();
        boolean isFlexible = name.toLowerCase(Locale.ROOT).endsWith(".fjs");
        String bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return new JobShopText(file, bare, isFlexible, new NumberLines(file).read(path)).shop();
    }

    private JobShop shop() throws BadInputException {
        Row header = rows.getFirst();
        if (header.numbers().size() < 2
                || header.numbers().get(0) < 1
                || header.numbers().get(1) < 1) {
            throw new BadInputException(at(header), "schedule.badHeader", words(header));
        }
        int jobs = header.numbers().get(0);
        machines = header.numbers().get(1);
        List<Row> lines = rows.subList(1, rows.size());
        boolean areTimesFirst = isInTwoParts(lines, jobs);
        if (!areTimesFirst && lines.size() != jobs) {
            throw new BadInputException(at(rows.getLast()), "schedule.jobCount", lines.size(), jobs);
        }
        boolean isFlexibleByContent = isFlexible || areFlexible(lines);
        List<List<List<Choice>>> list = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            Row row = lines.get(job);
            list.add(
                    areTimesFirst
                            ? separate(row, lines.get(jobs + job))
                            : isFlexibleByContent ? flexible(row) : classical(row));
        }
        checkLength(list);
        return new JobShop(name, machines, isFromZero(list) ? list : shifted(list));
    }

    /** As Taillard writes it: a line of durations for each job, then a line of machines for each. */
    private boolean isInTwoParts(List<Row> lines, int jobs) {
        return !isFlexible
                && lines.size() == 2 * jobs
                && lines.stream().allMatch(row -> row.numbers().size() == machines);
    }

    /** Whether the lines are those of a flexible shop to their ends, and not all the pairs of a classical one. */
    private static boolean areFlexible(List<Row> lines) {
        return lines.stream().anyMatch(row -> row.numbers().size() % 2 != 0)
                && lines.stream().allMatch(JobShopText::canBeFlexible);
    }

    private static boolean canBeFlexible(Row row) {
        List<Integer> numbers = row.numbers();
        int next = 1;
        for (int op = 0; op < numbers.getFirst() && next < numbers.size(); op++) {
            next += 1 + 2 * Math.clamp(numbers.get(next), 0, numbers.size());
        }
        return next == numbers.size();
    }

    private void checkLength(List<List<List<Choice>>> jobs) throws BadInputException {
        long sum = jobs.stream()
                .flatMap(List::stream)
                .mapToLong(op -> op.stream().mapToLong(Choice::duration).max().orElse(0))
                .sum();
        if (sum > LONGEST) {
            throw new BadInputException(Place.of(file), "schedule.shopTooLong", sum, LONGEST);
        }
    }

    private boolean isFromZero(List<List<List<Choice>>> jobs) throws BadInputException {
        IntSummaryStatistics numbers = jobs.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(Choice::machine)
                .summaryStatistics();
        boolean isFromZero = numbers.getMin() == 0;
        if (isFromZero && numbers.getMax() == machines) {
            throw new BadInputException(Place.of(file), "schedule.mixedMachineNumbers", machines);
        }
        return isFromZero;
    }

    private List<List<Choice>> separate(Row durations, Row ofMachines) throws BadInputException {
        List<List<Choice>> job = new ArrayList<>();
        for (int op = 0; op < machines; op++) {
            job.add(List.of(choice(
                    ofMachines,
                    ofMachines.numbers().get(op),
                    durations.numbers().get(op))));
        }
        return job;
    }

    private static List<List<List<Choice>>> shifted(List<List<List<Choice>>> jobs) {
        return jobs.stream()
                .map(job -> job.stream()
                        .map(op -> op.stream()
                                .map(choice -> new Choice(choice.machine() - 1, choice.duration()))
                                .toList())
                        .toList())
                .toList();
    }

    private List<List<Choice>> classical(Row row) throws BadInputException {
        List<Integer> numbers = row.numbers();
        if (numbers.size() % 2 != 0) {
            throw new BadInputException(at(row), "schedule.oddNumbers", numbers.size());
        }
        List<List<Choice>> job = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            job.add(List.of(choice(row, numbers.get(i), numbers.get(i + 1))));
        }
        return job;
    }

    private List<List<Choice>> flexible(Row row) throws BadInputException {
        List<Integer> numbers = row.numbers();
        List<List<Choice>> job = new ArrayList<>();
        int next = 1;
        for (int op = 0; op < numbers.getFirst(); op++) {
            int choices = next < numbers.size() ? numbers.get(next) : 0;
            if (choices < 1 || next + 2 * choices >= numbers.size()) {
                throw new BadInputException(at(row), "schedule.rowEnds", op + 1, numbers.size());
            }
            List<Choice> list = new ArrayList<>();
            for (int i = 0; i < choices; i++) {
                list.add(choice(row, numbers.get(next + 1 + 2 * i), numbers.get(next + 2 + 2 * i)));
            }
            job.add(list);
            next += 1 + 2 * choices;
        }
        if (next != numbers.size()) {
            throw new BadInputException(at(row), "schedule.rowGoesOn", numbers.getFirst(), next, numbers.size());
        }
        return job;
    }

    private Choice choice(Row row, int machine, int duration) throws BadInputException {
        if (machine < 0 || machine > machines) {
            throw new BadInputException(at(row), "schedule.noSuchMachineNumber", machine, machines);
        }
        if (duration < 0) {
            throw new BadInputException(at(row), "schedule.negativeDuration", duration);
        }
        return new Choice(machine, duration);
    }

    private Place at(Row row) {
        return new Place(file, row.line(), 0, "");
    }

    private static String words(Row row) {
        return row.numbers().toString();
    }
}
