package org.twinbench.schedule.jobshop.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;

/**
 * The usual text of job-shop benchmarks. The first line has the numbers of jobs and machines, then there is a line for each job: for
 * the classical job shop a machine and a duration for each operation, for the flexible one (ending {@code .fjs}) how many operations
 * there are and, for each, how many machines can do it, with machine and duration for each of them. Machines count from 0 if a 0
 * occurs, else from 1. Lines that begin with # are comments.
 */
public final class JobShopText {
    private static final long GREATEST_FILE = 200_000_000;

    private final String file;
    private final String name;
    private final boolean isFlexible;
    private final List<Row> rows;
    private int machines;

    /** The numbers of one line. */
    private record Row(int line, List<Integer> numbers) {}

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
        return new JobShopText(file, bare, isFlexible, rows(file, path)).shop();
    }

    private static List<Row> rows(String file, Path path) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                .lines()
                .toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                // the third number of a header may be a mean, such as 1.5
                rows.add(new Row(number, numbers(file, number, line, rows.isEmpty() ? 2 : Integer.MAX_VALUE)));
            }
        }
        return rows;
    }

    private static List<Integer> numbers(String file, int number, String line, int most) throws BadInputException {
        List<Integer> numbers = new ArrayList<>();
        for (String word : line.strip().split("\\s+", -1)) {
            if (numbers.size() == most) {
                break;
            }
            try {
                numbers.add(Integer.parseInt(word));
            } catch (NumberFormatException e) {
                Place place = new Place(file, number, line.indexOf(word) + 1, "");
                throw new BadInputException(place, "schedule.noWholeNumber", word);
            }
        }
        return numbers;
    }

    private JobShop shop() throws BadInputException {
        if (rows.isEmpty()) {
            throw new BadInputException(Place.of(file), "schedule.emptyFile");
        }
        Row header = rows.getFirst();
        if (header.numbers().size() < 2
                || header.numbers().get(0) < 1
                || header.numbers().get(1) < 1) {
            throw new BadInputException(at(header), "schedule.badHeader", words(header));
        }
        int jobs = header.numbers().get(0);
        machines = header.numbers().get(1);
        if (rows.size() - 1 != jobs) {
            throw new BadInputException(at(rows.getLast()), "schedule.jobCount", rows.size() - 1, jobs);
        }
        List<List<List<Choice>>> list = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            list.add(isFlexible ? flexible(row) : classical(row));
        }
        boolean fromZero = list.stream()
                .anyMatch(job -> job.stream().anyMatch(op -> op.stream().anyMatch(c -> c.machine() == 0)));
        return new JobShop(name, machines, fromZero ? list : shifted(list));
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
