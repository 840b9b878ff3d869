package dev.factum.jackson.schemaorg;

import dev.factum.time.EdtfDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The part of schema.org in which attributes are written back where they were found: members, and what each may hold.
 * Members that the reader gives a meaning to are not among them.
 */
final class Vocabulary {
    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("CreativeWork", "Thing"),
            Map.entry("Review", "CreativeWork"),
            Map.entry("ClaimReview", "Review"),
            Map.entry("Claim", "CreativeWork"),
            Map.entry("Article", "CreativeWork"),
            Map.entry("NewsArticle", "Article"),
            Map.entry("OpinionNewsArticle", "NewsArticle"),
            Map.entry("ReportageNewsArticle", "NewsArticle"),
            Map.entry("SocialMediaPosting", "Article"),
            Map.entry("BlogPosting", "SocialMediaPosting"),
            Map.entry("DiscussionForumPosting", "SocialMediaPosting"),
            Map.entry("Report", "Article"),
            Map.entry("Book", "CreativeWork"),
            Map.entry("Dataset", "CreativeWork"),
            Map.entry("WebPage", "CreativeWork"),
            Map.entry("MediaObject", "CreativeWork"),
            Map.entry("ImageObject", "MediaObject"),
            Map.entry("VideoObject", "MediaObject"),
            Map.entry("AudioObject", "MediaObject"),
            Map.entry("Photograph", "CreativeWork"),
            Map.entry("Person", "Thing"),
            Map.entry("Organization", "Thing"),
            Map.entry("Corporation", "Organization"),
            Map.entry("EducationalOrganization", "Organization"),
            Map.entry("FundingScheme", "Organization"),
            Map.entry("GovernmentOrganization", "Organization"),
            Map.entry("NGO", "Organization"),
            Map.entry("NewsMediaOrganization", "Organization"),
            Map.entry("PerformingGroup", "Organization"),
            Map.entry("PoliticalParty", "Organization"),
            Map.entry("ResearchOrganization", "Organization"),
            Map.entry("Place", "Thing"),
            Map.entry("Country", "Place"),
            Map.entry("Rating", "Thing"));

    private static final int MOST_DEPTH = 20;

    private static final String TEXT = "Text";
    private static final String URL = "URL";
    private static final String DATE = "Date";
    private static final String DATE_TIME = "DateTime";
    private static final String NUMBER = "Number";

    /** Type and member, and the types of its values. */
    private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

    static {
        members("Thing", "description disambiguatingDescription", TEXT);
        members("CreativeWork", "alternateName", TEXT);
        members("Person", "alternateName", TEXT);
        members("Organization", "alternateName", TEXT);
        members("Thing", "identifier", TEXT, URL);
        members("Thing", "sameAs", URL);
        members("Thing", "image", URL, "ImageObject");
        members("Thing", "mainEntityOfPage", URL, "CreativeWork");
        members("CreativeWork", "abstract text keywords genre creditText copyrightNotice", TEXT);
        members("CreativeWork", "license sdLicense", URL, "CreativeWork");
        members("CreativeWork", "thumbnailUrl", URL);
        members("CreativeWork", "dateModified dateCreated", DATE, DATE_TIME);
        members("CreativeWork", "sdDatePublished", DATE);
        members("CreativeWork", "about mentions", "Thing");
        members("Review", "reviewBody reviewAspect", TEXT);
        members("Person", "jobTitle email telephone givenName familyName honorificPrefix gender", TEXT);
        members("Person", "affiliation worksFor memberOf", "Organization");
        members("Person", "nationality", "Country");
        members("Person", "birthDate deathDate", DATE);
        members("Organization", "email telephone legalName address", TEXT);
        members("Organization", "logo", URL, "ImageObject");
        members("Organization", "memberOf parentOrganization", "Organization");
        members("Organization", "foundingDate", DATE);
        members("Rating", "ratingValue bestRating worstRating", NUMBER, TEXT);
        members("MediaObject", "contentUrl embedUrl", URL);
        members("MediaObject", "uploadDate", DATE, DATE_TIME);
    }

    /** Members that may stand in nested objects, where the reader does not look. */
    private static final Map<String, Set<String>> NESTED = Map.of("name", Set.of(TEXT), "url", Set.of(URL));

    private Vocabulary() {}

    private static void members(String type, String members, String... values) {
        for (String member : members.split(" ", -1)) {
            MEMBERS.put(type + "." + member, Set.of(values));
        }
    }

    static boolean isA(String type, String ancestor) {
        for (String one = type; one != null; one = PARENTS.get(one)) {
            if (one.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    static boolean isOrganization(String type) {
        return isA(type, Kinds.ORGANIZATION) || type.endsWith("Organization");
    }

    /** Tells whether an object of a type may have a member with such a value. */
    static boolean allows(String type, String member, JsonNode value) {
        if (member.equals(Terms.ID)) {
            return value.isString() && isUrl(value.stringValue());
        }
        return allows(type, member, value, 0);
    }

    private static boolean allows(String type, String member, JsonNode value, int depth) {
        Set<String> expected = expected(type, member);
        return expected != null && depth < MOST_DEPTH && isEach(value, expected, depth);
    }

    private static boolean isEach(JsonNode value, Set<String> expected, int depth) {
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        return !values.isEmpty() && values.stream().allMatch(one -> isOne(one, expected, depth));
    }

    private static boolean isOne(JsonNode value, Set<String> expected, int depth) {
        if (value.isObject()) {
            return isThing(value, expected, depth);
        }
        if (value.isNumber()) {
            return expected.contains(NUMBER);
        }
        if (!value.isString() || TextForms.isBlank(value.stringValue())) {
            return false;
        }
        String text = value.stringValue();
        return expected.contains(TEXT)
                || (expected.contains(URL) && isUrl(text))
                || Dates.strict(text)
                        .filter(time -> expected.contains(time instanceof EdtfDateTime ? DATE_TIME : DATE))
                        .isPresent();
    }

    private static boolean isThing(JsonNode value, Set<String> expected, int depth) {
        JsonNode type = value.get(Terms.TYPE);
        if (type == null || !type.isString() || expected.stream().noneMatch(one -> isA(type.stringValue(), one))) {
            return false;
        }
        return value.properties().stream()
                .filter(member -> !member.getKey().equals(Terms.TYPE))
                .allMatch(member -> allows(type.stringValue(), member.getKey(), member.getValue(), depth + 1)
                        || (NESTED.containsKey(member.getKey())
                                && isEach(member.getValue(), NESTED.get(member.getKey()), depth)));
    }

    private static @Nullable Set<String> expected(String type, String member) {
        for (String one = type; one != null; one = PARENTS.get(one)) {
            Set<String> values = MEMBERS.get(one + "." + member);
            if (values != null) {
                return values;
            }
        }
        return null;
    }

    private static boolean isUrl(String text) {
        return Links.strict(text).isPresent();
    }
}
