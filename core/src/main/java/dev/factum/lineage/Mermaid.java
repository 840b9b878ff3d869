package dev.factum.lineage;

import dev.factum.model.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes links as a flowchart of Mermaid. The ids of its nodes are made here, and of names only what cannot mean anything
 * to Mermaid, Markdown or HTML stands as it is: all else is written as entity codes.
 */
final class Mermaid {
    private static final String INDENT = "    ";

    private final Links links;
    private final StringBuilder text = new StringBuilder("flowchart TB\n");
    private final Map<SourceId, String> nodes = new HashMap<>();

    private Mermaid(Links links) {
        this.links = links;
    }

    static String text(Links links, Set<SourceId> origins, Predicate<SourceId> isUnidentified) {
        Mermaid mermaid = new Mermaid(links);
        links.sources().forEach(mermaid::node);
        links.sources().forEach(id -> links.of(id).forEach(mermaid::arrow));

        Set<SourceId> circular = new HashSet<>();
        links.circles().forEach(circle -> circular.addAll(circle.sources()));
        mermaid.mark("origin", "stroke-width:4px", origins::contains);
        mermaid.mark("unidentified", "stroke-dasharray:5 5", isUnidentified);
        mermaid.mark("circular", "stroke:red", circular::contains);
        return mermaid.text.toString();
    }

    private void node(SourceId id) {
        String node = "s" + (nodes.size() + 1);
        nodes.put(id, node);
        text.append(INDENT).append(node).append("[\"");
        String name = links.name(id);
        if (name != null && !name.equals(id.value())) {
            escape(name);
            text.append("<br/>");
        }
        escape(id.value());
        text.append("\"]\n");
    }

    private void arrow(SourceLink link) {
        text.append(INDENT)
                .append(nodes.get(link.from()))
                .append(link.kind() == SourceLink.Kind.PUBLISHED_BY ? " -.->|" : " -->|")
                .append(link.kind())
                .append("| ")
                .append(nodes.get(link.to()))
                .append('\n');
    }

    private void mark(String name, String style, Predicate<SourceId> which) {
        Collection<String> marked =
                links.sources().stream().filter(which).map(nodes::get).toList();
        if (!marked.isEmpty()) {
            text.append(INDENT)
                    .append("classDef ")
                    .append(name)
                    .append(' ')
                    .append(style)
                    .append('\n');
            text.append(INDENT)
                    .append("class ")
                    .append(marked.stream().collect(Collectors.joining(",")))
                    .append(' ')
                    .append(name)
                    .append('\n');
        }
    }

    private void escape(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            int next = i + Character.charCount(c);
            if (reorders(c)) {
                text.append(String.format("U+%04X", c));
            } else if (isPlain(c, name, next) && !isEnd(name, i)) {
                text.appendCodePoint(c);
            } else {
                text.append('#').append(c).append(';');
            }
            i = next;
        }
    }

    /** The marks of direction that the model leaves to names: decoded, they would still reorder the text around them. */
    private static boolean reorders(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }

    /** Tells what is text everywhere. A dot or a hyphen before a space can be a list to Markdown. */
    private static boolean isPlain(int c, String name, int next) {
        if (c == '.' || c == '-') {
            return next < name.length() && Character.isLetterOrDigit(name.codePointAt(next));
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == ' ' || c == ',' || Character.isLetterOrDigit(c);
        };
    }

    /** The word "end" closes what Mermaid has open, at least in some of its versions. */
    private static boolean isEnd(String name, int start) {
        return name.regionMatches(true, start, "end", 0, 3)
                && (start == 0 || !Character.isLetterOrDigit(name.codePointBefore(start)))
                && (start + 3 == name.length() || !Character.isLetterOrDigit(name.codePointAt(start + 3)));
    }
}
