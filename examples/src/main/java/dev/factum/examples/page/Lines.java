package dev.factum.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name in the lines of a box. */
final class Lines {
    /** So many columns a line has; a sign of Chinese, Japanese or Korean takes two. */
    private static final int COLUMNS = 27;

    private static final Pattern WORD_END = Pattern.compile("(?<=[\\s-])");

    private static final int MOST = 2;
    private static final int FIRST_WIDE = 0x1100;
    private static final char CUT = '…';

    private Lines() {}

    static List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORD_END.split(name, -1)) {
            if (columns(line.toString() + word.strip()) > COLUMNS && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        if (lines.size() > MOST) {
            String rest = String.join(" ", lines.subList(MOST - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, MOST - 1));
            lines.add(rest);
        }
        return lines.stream().map(Lines::cut).toList();
    }

    private static String cut(String line) {
        if (columns(line) <= COLUMNS) {
            return line;
        }
        int end = line.length();
        while (columns(line.substring(0, end)) >= COLUMNS) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + CUT;
    }

    private static int columns(String text) {
        return text.codePoints()
                .map(c -> c >= FIRST_WIDE && Character.isLetter(c) ? 2 : 1)
                .sum();
    }
}
