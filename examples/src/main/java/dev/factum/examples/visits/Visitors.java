package dev.factum.examples.visits;

import dev.factum.model.OfficeKind;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the field of visitors apart: one person or several, with titles before their names. */
final class Visitors {
    private static final Rule NAMED = Rule.of("row.visitor.unnamed: Row.visitor must name a person");
    private static final Rule SEVERAL =
            Rule.of("row.visitor.several: Row.visitor must give each of several persons a title");

    private static final Rule TITLE_INSIDE =
            Rule.of("row.visitor.title-inside: Row.visitor must have titles only before names");

    private static final Map<String, OfficeKind> KINDS = Map.ofEntries(
            Map.entry("president", OfficeKind.HEAD_OF_STATE),
            Map.entry("king", OfficeKind.HEAD_OF_STATE),
            Map.entry("queen", OfficeKind.HEAD_OF_STATE),
            Map.entry("emperor", OfficeKind.HEAD_OF_STATE),
            Map.entry("shah", OfficeKind.HEAD_OF_STATE),
            Map.entry("sultan", OfficeKind.HEAD_OF_STATE),
            Map.entry("amir", OfficeKind.HEAD_OF_STATE),
            Map.entry("emir", OfficeKind.HEAD_OF_STATE),
            Map.entry("pope", OfficeKind.HEAD_OF_STATE),
            Map.entry("grand duke", OfficeKind.HEAD_OF_STATE),
            Map.entry("grand duchess", OfficeKind.HEAD_OF_STATE),
            Map.entry("prime minister", OfficeKind.HEAD_OF_GOVERNMENT),
            Map.entry("premier", OfficeKind.HEAD_OF_GOVERNMENT),
            Map.entry("chancellor", OfficeKind.HEAD_OF_GOVERNMENT),
            Map.entry("taoiseach", OfficeKind.HEAD_OF_GOVERNMENT),
            Map.entry("foreign minister", OfficeKind.FOREIGN_MINISTER),
            Map.entry("general secretary", OfficeKind.PARTY_LEADER));

    /** Who stands in for the holder has the holder's kind of office; a deputy or heir has not. */
    private static final String HOLDING = "(?:(?:Acting|Interim|Federal) )?";

    private static final String OTHER = "(?:(?:Vice|Deputy|Crown|Regent) )";
    /** The second of each pair of spellings is a slip of the table. */
    private static final String OFFICE = "President|Prime Mini?stere?|King|Queen|Emperor|Empress|Shah|Sultan|Amir|Emir"
            + "|Pope|Grand Duke|Grand Duchess|Premier|Chancellor|Taoiseach|Foreign Minister|General Secretary"
            + "|Secretary General|Governor[ -]General|Chairman|Chairwoman|Prince|Princess|Regent|Sheikh?|Marshal";

    private static final String OF_BODY = "(?: of the (?:Presidency|[A-Z]\\w+ of [A-Z]\\w+))?";
    private static final Pattern TITLE = Pattern.compile(
            "(" + OTHER + "|" + HOLDING + ")(" + OFFICE + ")(-(?:elect|designate))?(" + OF_BODY + ")(?=\\s|\\p{Lu}|$)");
    /** What is between two persons, or between two titles of one. */
    private static final Pattern BETWEEN = Pattern.compile("(?: and | & |, and |, |; )(?=" + TITLE.pattern() + ")");

    /** What no name has within it: King, Sheikh, Shah and the like can be names too. */
    private static final Pattern INSIDE = Pattern.compile("(?i)\\b(?:" + OTHER + "(?:" + OFFICE + ")"
            + "|(?:Vice |Deputy )?President|(?:Deputy )?Prime Minister|Foreign (?:Minister|Secretary)|Chancellor"
            + "|Taoiseach|General Secretary|Secretary General|Governor[ -]General|Chairman|Chairwoman|Empress"
            + "|Grand (?:Duke|Duchess))\\b");

    private static final Pattern HONORIFIC = Pattern.compile("^Dr\\. ");
    private static final Pattern ADDRESS = Pattern.compile("^(?:(?:His|Her) (?:(?:Imperial|Royal|Serene) )?"
            + "(?:Majesty|Highness|Excellency|Holiness)|H\\. ?E\\.),? (?:the )?(?=" + TITLE.pattern() + ")");
    /** A sheikh by style where a ruler's title stands before it; else it can be part of a name. */
    private static final Pattern STYLE = Pattern.compile("^Sheikh? ");

    private static final Pattern RULER = Pattern.compile("Amir|Emir|King|Sultan");

    private static final Pattern UNRESOLVED = Pattern.compile(" (?:and|&|with|accompanied by) |[;/]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BROKEN_HYPHEN = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Visitors() {}

    /** Returns the persons, or none after telling why. */
    static List<Visitor> parse(String field, Consumer<Problem> problems) {
        String text = SPACE.matcher(BROKEN_HYPHEN.matcher(field.strip()).replaceAll("-"))
                .replaceAll(" ");
        List<Visitor> visitors = new ArrayList<>();
        Optional<Visitor.Title> pending = Optional.empty();
        for (String several : BETWEEN.split(text, -1)) {
            String part = ADDRESS.matcher(several).replaceFirst("");
            Matcher matcher = TITLE.matcher(part);
            Optional<Visitor.Title> title = matcher.lookingAt() ? Optional.of(title(matcher)) : Optional.empty();
            String name = title.isPresent() ? part.substring(matcher.end()).strip() : part;
            title = pending.isPresent() ? Optional.of(both(pending.get(), title)) : title;
            if (name.isEmpty()) {
                // a title of the person who comes next: Premier and Prince Sihanouk
                pending = title;
                continue;
            }
            pending = Optional.empty();
            visitors.add(new Visitor(title, withoutHonorific(name, title)));
        }
        Report.Builder found = Report.builder();
        if (visitors.isEmpty()
                || pending.isPresent()
                || visitors.stream()
                        .anyMatch(visitor -> !LETTER.matcher(visitor.name()).find())) {
            found.add(NAMED.brokenAt("/visitor", field));
        }
        if (visitors.stream()
                .anyMatch(visitor -> UNRESOLVED.matcher(visitor.name()).find())) {
            found.add(SEVERAL.brokenAt("/visitor", field));
        }
        if (found.build().isEmpty()
                && visitors.stream()
                        .anyMatch(visitor -> visitor.name().startsWith("of ")
                                || INSIDE.matcher(visitor.name()).find(1))) {
            found.add(TITLE_INSIDE.brokenAt("/visitor", field));
        }
        Report report = found.build();
        report.forEach(problems);
        return report.isEmpty() ? List.copyOf(visitors) : List.of();
    }

    private static Visitor.Title title(Matcher matcher) {
        String standing = matcher.group(1);
        String office = matcher.group(2).replaceFirst("Mini?stere?", "Minister").replaceFirst("^Sheik$", "Sheikh");
        String pending = matcher.group(3) == null ? "" : matcher.group(3);
        boolean holds = pending.isEmpty() && !Pattern.matches(OTHER, standing);
        return new Visitor.Title(
                standing + office + pending + matcher.group(4),
                holds ? Optional.ofNullable(KINDS.get(office.toLowerCase(Locale.ROOT))) : Optional.empty());
    }

    private static Visitor.Title both(Visitor.Title first, Optional<Visitor.Title> second) {
        return new Visitor.Title(
                second.map(title -> first.text() + " and " + title.text()).orElse(first.text()),
                first.kind().or(() -> second.flatMap(Visitor.Title::kind)));
    }

    private static String withoutHonorific(String name, Optional<Visitor.Title> title) {
        String bare = HONORIFIC.matcher(name).replaceFirst("");
        boolean rules = title.map(Visitor.Title::text)
                .filter(text -> RULER.matcher(text).matches())
                .isPresent();
        return rules ? STYLE.matcher(bare).replaceFirst("") : bare;
    }
}
