package org.twinbench.workbench.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.twinbench.model.Messages;
import org.twinbench.workbench.commands.Command;

/**
 * Finds commands by what they are called in either language. All typed letters must occur in order; whole words,
 * starts of words and letters next to each other count more.
 */
public final class PaletteSearch {
    private static final int ADJACENT = 8;
    private static final int WORD_START = 10;
    private static final int FIRST = 6;

    private final Messages english = Messages.in(Locale.ENGLISH);
    private final Messages chinese = Messages.in(Locale.CHINESE);

    /** The commands that fit, best first; commands that fit equally well keep their order. All of them for no query. */
    public List<Match> search(String query, List<Command> commands) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Match> matches = new ArrayList<>();
        for (Command command : commands) {
            score(wanted, command).ifPresent(score -> matches.add(new Match(command, score)));
        }
        matches.sort(Comparator.comparingInt(Match::score).reversed());
        return matches;
    }

    private OptionalInt score(String wanted, Command command) {
        OptionalInt first = score(wanted, english.text(command.textKey()));
        OptionalInt second = score(wanted, chinese.text(command.textKey()));
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return OptionalInt.of(Math.max(first.getAsInt(), second.getAsInt()));
    }

    /** How well {@code wanted}, in lower case, fits a text; empty if its letters do not occur in order. */
    static OptionalInt score(String wanted, String text) {
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        String candidate = text.toLowerCase(Locale.ROOT);
        int whole = candidate.indexOf(wanted);
        if (whole >= 0) {
            int atStart = startsWord(candidate, whole) ? WORD_START * wanted.length() : 0;
            return OptionalInt.of(1000 + ADJACENT * wanted.length() + atStart - candidate.length());
        }
        int score = -candidate.length();
        int last = -1;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = candidate.indexOf(letter, last + 1);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += at == 0 ? FIRST : 0;
            score += startsWord(candidate, at) ? WORD_START : 0;
            score += at == last + 1 ? ADJACENT : 0;
            last = at;
        }
        return OptionalInt.of(score);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
