package dev.factum.shape;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a tree of maps, lists, text, integers and booleans as JSON for people: indented, members in their order. */
final class JsonTree {
    private static final int WIDTH = 100;

    private JsonTree() {}

    static String text(Object tree) {
        StringBuilder out = new StringBuilder();
        write(out, tree, 0);
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object tree, int depth) {
        int start = out.length();
        writeOnOneLine(out, tree);
        boolean structure = tree instanceof Map || tree instanceof List;
        if (structure && 2 * depth + out.length() - start > WIDTH) {
            out.setLength(start);
            writeOnLines(out, tree, depth);
        }
    }

    private static void writeOnOneLine(StringBuilder out, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            out.append("{ ");
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                quote(out, (String) entry.getKey());
                out.append(": ");
                writeOnOneLine(out, entry.getValue());
                out.append(i.hasNext() ? ", " : " ");
            }
            out.append('}');
        } else if (tree instanceof List<?> list) {
            out.append('[');
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                writeOnOneLine(out, i.next());
                out.append(i.hasNext() ? ", " : "");
            }
            out.append(']');
        } else if (tree instanceof String text) {
            quote(out, text);
        } else {
            out.append(tree);
        }
    }

    private static void writeOnLines(StringBuilder out, Object tree, int depth) {
        if (tree instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                newLine(out, depth + 1);
                quote(out, (String) entry.getKey());
                out.append(": ");
                write(out, entry.getValue(), depth + 1);
                out.append(i.hasNext() ? "," : "");
            }
            newLine(out, depth);
            out.append('}');
        } else {
            out.append('[');
            for (Iterator<?> i = ((List<?>) tree).iterator(); i.hasNext(); ) {
                newLine(out, depth + 1);
                write(out, i.next(), depth + 1);
                out.append(i.hasNext() ? "," : "");
            }
            newLine(out, depth);
            out.append(']');
        }
    }

    private static void newLine(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    /** Escapes all that is not ASCII too: patterns hold characters that cannot be seen. */
    private static void quote(StringBuilder out, String text) {
        StringBuilder quoted = new StringBuilder();
        JsonText.quote(quoted, text);
        quoted.chars().forEach(c -> {
            if (c >= 127) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
    }
}
