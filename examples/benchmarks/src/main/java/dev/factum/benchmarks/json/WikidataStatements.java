package dev.factum.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.ReferenceBuilder;
import org.wikidata.wdtk.datamodel.helpers.StatementBuilder;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.PropertyIdValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import tools.jackson.databind.JsonNode;

/**
 * Says in Wikidata's terms what a claim says: the first member of the proposition as the main value, its other members,
 * and the claim's own, as qualifiers, and one reference for each citation. Ids and codes become items, days times, text
 * with a space in it text. Stance and recording, for which Wikidata has no place, are left out.
 */
final class WikidataStatements {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2}).*");
    private static final List<String> QUALIFIERS = List.of("validDuring", "credibility", "note");

    private final ItemIdValue subject;

    WikidataStatements(ItemIdValue subject) {
        this.subject = subject;
    }

    Statement of(JsonNode claim) {
        JsonNode proposition = claim.get("proposition");
        StatementBuilder statement = StatementBuilder.forSubjectAndProperty(
                        subject, property(proposition.get("type").asString()))
                .withId(subject.getId() + "$" + claim.get("id").asString());
        List<Member> members = members(proposition).toList();
        statement.withValue(members.get(0).value());
        members.stream().skip(1).forEach(member -> statement.withQualifierValue(member.property(), member.value()));
        QUALIFIERS.stream()
                .filter(claim::has)
                .map(name -> new Member(name, claim.get(name)))
                .forEach(member -> statement.withQualifierValue(member.property(), member.value()));
        for (JsonNode citation : claim.get("citations")) {
            ReferenceBuilder reference = ReferenceBuilder.newInstance();
            members(citation).forEach(member -> reference.withPropertyValue(member.property(), member.value()));
            statement.withReference(reference.build());
        }
        return statement.build();
    }

    /** The members of an object and of the objects in it that are no objects, but for those named "type". */
    private static Stream<Member> members(JsonNode object) {
        return object.propertyStream()
                .filter(property -> !property.getKey().equals("type"))
                .flatMap(property -> values(property.getKey(), property.getValue()));
    }

    private static Stream<Member> values(String name, JsonNode value) {
        if (value.isObject()) {
            return members(value);
        }
        return value.isArray()
                ? value.valueStream().map(element -> new Member(name, element))
                : Stream.of(new Member(name, value));
    }

    private static PropertyIdValue property(String name) {
        return Datamodel.makeWikidataPropertyIdValue("P" + (1 + Math.floorMod(name.hashCode(), 9000)));
    }

    /** A member of an object. */
    private record Member(String name, JsonNode content) {
        PropertyIdValue property() {
            return WikidataStatements.property(name);
        }

        Value value() {
            if (content.isInt()) {
                return Datamodel.makeQuantityValue(content.asInt(), content.asInt() - 1, content.asInt() + 1);
            }
            String text = content.asString();
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return time(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            return text.contains(" ")
                    ? Datamodel.makeMonolingualTextValue(text, "en")
                    : Datamodel.makeWikidataItemIdValue("Q" + (1 + Math.floorMod(text.hashCode(), 100_000_000)));
        }

        private static int number(Matcher matcher, int group) {
            return Integer.parseInt(matcher.group(group));
        }

        private static TimeValue time(LocalDate day) {
            return Datamodel.makeTimeValue(
                    day.getYear(), (byte) day.getMonthValue(), (byte) day.getDayOfMonth(), TimeValue.CM_GREGORIAN_PRO);
        }
    }
}
