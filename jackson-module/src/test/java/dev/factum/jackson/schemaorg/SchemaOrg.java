package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What schema.org says of the types and properties that records are written with: which type a property belongs to, and
 * which types its values have. Taken from the pages of the properties, by hand, apart from what the writer knows.
 */
final class SchemaOrg {
    private static final Map<String, List<String>> SUPERTYPES = Map.ofEntries(
            Map.entry("CreativeWork", List.of("Thing")),
            Map.entry("Claim", List.of("CreativeWork")),
            Map.entry("Review", List.of("CreativeWork")),
            Map.entry("ClaimReview", List.of("Review")),
            Map.entry("Article", List.of("CreativeWork")),
            Map.entry("NewsArticle", List.of("Article")),
            Map.entry("OpinionNewsArticle", List.of("NewsArticle")),
            Map.entry("Report", List.of("Article")),
            Map.entry("SocialMediaPosting", List.of("Article")),
            Map.entry("BlogPosting", List.of("SocialMediaPosting")),
            Map.entry("Book", List.of("CreativeWork")),
            Map.entry("Dataset", List.of("CreativeWork")),
            Map.entry("MediaObject", List.of("CreativeWork")),
            Map.entry("ImageObject", List.of("MediaObject")),
            Map.entry("VideoObject", List.of("MediaObject")),
            Map.entry("Person", List.of("Thing")),
            Map.entry("Organization", List.of("Thing")),
            Map.entry("NewsMediaOrganization", List.of("Organization")),
            Map.entry("PoliticalParty", List.of("Organization")),
            Map.entry("GovernmentOrganization", List.of("Organization")),
            Map.entry("NGO", List.of("Organization")),
            Map.entry("Corporation", List.of("Organization")),
            Map.entry("WebPage", List.of("CreativeWork")),
            Map.entry("Photograph", List.of("CreativeWork")),
            Map.entry("AudioObject", List.of("MediaObject")),
            Map.entry("ReportageNewsArticle", List.of("NewsArticle")),
            Map.entry("DiscussionForumPosting", List.of("SocialMediaPosting")),
            Map.entry("Place", List.of("Thing")),
            Map.entry("Country", List.of("Place")),
            Map.entry("Rating", List.of("Intangible")),
            Map.entry("Intangible", List.of("Thing")));

    /** Property: the types that have it; the types of its values. */
    private static final Map<String, Property> PROPERTIES = Map.ofEntries(
            property("name", "Thing", "Text"),
            property("url", "Thing", "URL"),
            property("sameAs", "Thing", "URL"),
            property("description", "Thing", "Text TextObject"),
            property("alternateName", "Thing", "Text"),
            property("identifier", "Thing", "PropertyValue Text URL"),
            property("image", "Thing", "ImageObject URL"),
            property("mainEntityOfPage", "Thing", "CreativeWork URL"),
            property("author", "CreativeWork Rating", "Organization Person"),
            property("publisher", "CreativeWork", "Organization Person"),
            property("datePublished", "CreativeWork", "Date DateTime"),
            property("dateModified", "CreativeWork", "Date DateTime"),
            property("inLanguage", "CreativeWork", "Language Text"),
            property("text", "CreativeWork", "Text"),
            property("headline", "CreativeWork", "Text"),
            property("sdLicense", "CreativeWork", "CreativeWork URL"),
            property("itemReviewed", "Review AggregateRating", "Thing"),
            property("reviewBody", "Review", "Text"),
            property("reviewRating", "Review", "Rating"),
            property("claimReviewed", "ClaimReview", "Text"),
            property("appearance", "Claim", "CreativeWork"),
            property("firstAppearance", "Claim", "CreativeWork"),
            property("bestRating", "Rating", "Number Text"),
            property("worstRating", "Rating", "Number Text"),
            property("ratingValue", "Rating", "Number Text"),
            property("ratingExplanation", "Rating", "Text"),
            property("jobTitle", "Person", "DefinedTerm Text"),
            property("email", "Organization Person", "Text"),
            property("affiliation", "Person", "Organization"),
            property("memberOf", "Organization Person", "MemberProgramTier Organization ProgramMembership"),
            property("disambiguatingDescription", "Thing", "Text"),
            property("abstract", "CreativeWork", "Text"),
            property("keywords", "CreativeWork", "DefinedTerm Text URL"),
            property("genre", "CreativeWork", "Text URL"),
            property("creditText", "CreativeWork", "Text"),
            property("copyrightNotice", "CreativeWork", "Text"),
            property("license", "CreativeWork", "CreativeWork URL"),
            property("thumbnailUrl", "CreativeWork", "URL"),
            property("dateCreated", "CreativeWork", "Date DateTime"),
            property("sdDatePublished", "CreativeWork", "Date"),
            property("about", "CreativeWork", "Thing"),
            property("mentions", "CreativeWork", "Thing"),
            property("reviewAspect", "Review Rating", "Text"),
            property("contentUrl", "MediaObject", "URL"),
            property("embedUrl", "MediaObject", "URL"),
            property("uploadDate", "MediaObject", "Date DateTime"),
            property("telephone", "ContactPoint Organization Person Place", "Text"),
            property("givenName", "Person", "Text"),
            property("familyName", "Person", "Text"),
            property("honorificPrefix", "Person", "Text"),
            property("gender", "Person SportsTeam", "GenderType Text"),
            property("worksFor", "Person", "Organization"),
            property("nationality", "Person", "Country"),
            property("birthDate", "Person", "Date"),
            property("deathDate", "Person", "Date"),
            property("legalName", "Organization", "Text"),
            property("address", "GeoCoordinates GeoShape Organization Person Place", "PostalAddress Text"),
            property("parentOrganization", "Organization", "Organization"),
            property("foundingDate", "Organization", "Date"),
            property("logo", "Brand Organization Place Product Service", "ImageObject URL"));

    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final String DATE_TIME =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[-+]\\d\\d:\\d\\d)?";

    private SchemaOrg() {}

    private record Property(Set<String> types, Set<String> values) {}

    private static Map.Entry<String, Property> property(String name, String types, String values) {
        return Map.entry(name, new Property(words(types), words(values)));
    }

    private static Set<String> words(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }

    /** Tells what of a written document is not of the vocabulary. */
    static List<String> violations(String json) {
        List<String> found = new ArrayList<>();
        JsonNode document = Reviews.MAPPER.readTree(json);
        JsonNode context = document.get("@context");
        boolean own = context.isArray();
        JsonNode schema = own ? context.get(0) : context;
        if (!schema.stringValue().equals("https://schema.org")) {
            found.add("@context is " + context);
        }
        if (document.has("@graph")) {
            document.get("@graph").forEach(one -> object(one, "Thing", own, "", found));
        } else {
            object(document, "Thing", own, "", found);
        }
        return found;
    }

    private static void object(JsonNode object, String expected, boolean own, String at, List<String> found) {
        JsonNode stated = object.get("@type");
        if (stated == null) {
            // somebody of whom no type is known
            if (!expected.contains("Person")
                    || !Set.of("name", "url", "email", "sameAs", "image", "description")
                            .containsAll(names(object))) {
                found.add(at + " has no type");
            }
            return;
        }
        String type = stated.stringValue();
        if (words(expected).stream().noneMatch(one -> isA(type, one))) {
            found.add(at + " is a " + type + ", not a " + expected);
        }
        object.properties().forEach(member -> {
            String name = member.getKey();
            String place = at + "/" + name;
            if (name.startsWith("factum:")) {
                if (!own) {
                    found.add(place + " has a prefix that is not in the context");
                }
            } else if (!name.startsWith("@")) {
                property(member.getValue(), type, name, own, place, found);
            }
        });
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>(object.propertyNames());
        names.remove("@id");
        return names;
    }

    private static void property(JsonNode value, String type, String name, boolean own, String at, List<String> found) {
        Property property = PROPERTIES.get(name);
        if (property == null || property.types().stream().noneMatch(one -> isA(type, one))) {
            found.add(at + " is no property of " + type);
            return;
        }
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isObject()) {
                object(one, String.join(" ", property.values()), own, at, found);
            } else if (property.values().stream().noneMatch(expected -> isValue(one, expected))) {
                found.add(at + " is " + one + ", not " + property.values());
            }
        }
    }

    private static boolean isValue(JsonNode value, String type) {
        return switch (type) {
            case "Text" -> value.isString() && !value.stringValue().isBlank();
            case "URL" -> value.isString() && value.stringValue().matches("(?i)https?://[^\\s<>\"]+");
            case "Number" -> value.isNumber();
            case "Date" -> value.isString() && value.stringValue().matches(DATE);
            case "DateTime" -> value.isString() && value.stringValue().matches(DATE_TIME);
            default -> false;
        };
    }

    private static boolean isA(String type, String ancestor) {
        return type.equals(ancestor)
                || SUPERTYPES.getOrDefault(type, List.of()).stream().anyMatch(one -> isA(one, ancestor));
    }
}
