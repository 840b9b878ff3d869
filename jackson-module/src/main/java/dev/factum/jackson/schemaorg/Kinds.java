package dev.factum.jackson.schemaorg;

import dev.factum.model.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types of schema.org and kinds of sources. */
final class Kinds {
    /** A document of which no more is said. */
    static final SourceKind WORK = SourceKind.of("creative-work");

    /** Somebody of whom it is not said whether they are a person or an organization. */
    static final SourceKind AGENT = SourceKind.of("agent");

    static final String PERSON = "Person";
    static final String ORGANIZATION = "Organization";
    static final String CLAIM = "Claim";
    static final String CLAIM_REVIEW = "ClaimReview";
    static final String CREATIVE_WORK = "CreativeWork";

    private static final Set<SourceKind> SPEAKERS =
            Set.of(SourceKind.PERSON, SourceKind.ORGANIZATION, SourceKind.GROUP, SourceKind.UNIDENTIFIED, AGENT);

    private static final Map<String, SourceKind> WORKS = Map.ofEntries(
            Map.entry("Article", SourceKind.ARTICLE),
            Map.entry("NewsArticle", SourceKind.ARTICLE),
            Map.entry("OpinionNewsArticle", SourceKind.ARTICLE),
            Map.entry("ReportageNewsArticle", SourceKind.ARTICLE),
            Map.entry("BlogPosting", SourceKind.POST),
            Map.entry("SocialMediaPosting", SourceKind.POST),
            Map.entry("DiscussionForumPosting", SourceKind.POST),
            Map.entry("Report", SourceKind.REPORT),
            Map.entry("Dataset", SourceKind.DATASET),
            Map.entry("Book", SourceKind.BOOK));

    private Kinds() {}

    static SourceKind ofSpeaker(List<String> types) {
        if (types.contains(PERSON)) {
            return SourceKind.PERSON;
        }
        return types.stream().anyMatch(Vocabulary::isOrganization) ? SourceKind.ORGANIZATION : AGENT;
    }

    static SourceKind ofWork(List<String> types) {
        return types.stream()
                .filter(WORKS::containsKey)
                .findFirst()
                .map(WORKS::get)
                .orElse(WORK);
    }

    /** Tells whether a kind says nothing but that no more is said. */
    static boolean isVague(SourceKind kind) {
        return kind.equals(WORK) || kind.equals(AGENT);
    }

    static boolean isSpeaker(SourceKind kind) {
        return SPEAKERS.contains(kind);
    }

    /** Returns the type that is written for a speaker, or the empty text for none. */
    static String typeOfSpeaker(SourceKind kind) {
        if (kind.equals(AGENT)) {
            return "";
        }
        return kind.equals(SourceKind.PERSON) ? PERSON : ORGANIZATION;
    }

    static String typeOfWork(SourceKind kind) {
        if (kind.equals(SourceKind.ARTICLE)) {
            return "Article";
        }
        if (kind.equals(SourceKind.POST)) {
            return "SocialMediaPosting";
        }
        if (kind.equals(SourceKind.REPORT)) {
            return "Report";
        }
        if (kind.equals(SourceKind.DATASET)) {
            return "Dataset";
        }
        return kind.equals(SourceKind.BOOK) ? "Book" : CREATIVE_WORK;
    }
}
