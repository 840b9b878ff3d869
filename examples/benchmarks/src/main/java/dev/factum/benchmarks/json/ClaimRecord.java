package dev.factum.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a claim as one would write it down for Jackson alone: records that check nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimRecord(
        String id,
        PropositionRecord proposition,
        String polarity,
        String mode,
        String certainty,
        List<CitationRecord> citations,
        @Nullable String validDuring,
        @Nullable Integer credibility,
        @Nullable List<String> supersedes,
        @Nullable RecordingRecord recorded,
        @Nullable String note,
        @Nullable Map<String, String> attributes) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CitationRecord(
            String source,
            @Nullable List<String> via,
            @Nullable QuoteRecord quote,
            @Nullable LocatorRecord locator,
            @Nullable String accessed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuoteRecord(
            String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String language) {}

    record RecordingRecord(String at, String by, String method) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficeRecord(
            String title,
            @Nullable String kind,
            @Nullable String country,
            @Nullable String organization,
            @Nullable String term) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceRecord(
            String name, @Nullable String country, @Nullable GeoRecord geo) {}

    record GeoRecord(String latitude, String longitude) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TextSpanRecord.class, name = "text-span"),
        @JsonSubTypes.Type(value = PageRecord.class, name = "page"),
        @JsonSubTypes.Type(value = TimeSpanRecord.class, name = "time-span"),
        @JsonSubTypes.Type(value = FragmentRecord.class, name = "fragment")
    })
    sealed interface LocatorRecord {}

    record TextSpanRecord(int start, int end) implements LocatorRecord {}

    record PageRecord(String label) implements LocatorRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimeSpanRecord(String start, @Nullable String end) implements LocatorRecord {}

    record FragmentRecord(String value) implements LocatorRecord {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TextRecord.class, name = "text"),
        @JsonSubTypes.Type(value = QuantityRecord.class, name = "quantity"),
        @JsonSubTypes.Type(value = TimeRecord.class, name = "time"),
        @JsonSubTypes.Type(value = ReferenceRecord.class, name = "reference")
    })
    sealed interface ValueRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextRecord(String text, @Nullable String language) implements ValueRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuantityRecord(
            String amount,
            @Nullable String unit,
            @Nullable String lower,
            @Nullable String upper) implements ValueRecord {}

    record TimeRecord(String time) implements ValueRecord {}

    record ReferenceRecord(String ref) implements ValueRecord {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AttendanceRecord.class, name = "attendance"),
        @JsonSubTypes.Type(value = OccurrenceRecord.class, name = "occurrence"),
        @JsonSubTypes.Type(value = PrecedentRecord.class, name = "precedent"),
        @JsonSubTypes.Type(value = AnniversaryRecord.class, name = "anniversary"),
        @JsonSubTypes.Type(value = UtteranceRecord.class, name = "utterance"),
        @JsonSubTypes.Type(value = RelationRecord.class, name = "relation"),
        @JsonSubTypes.Type(value = PropertyRecord.class, name = "property"),
        @JsonSubTypes.Type(value = AssessmentRecord.class, name = "assessment"),
        @JsonSubTypes.Type(value = RetractionRecord.class, name = "retraction"),
        @JsonSubTypes.Type(value = FreeTextRecord.class, name = "free-text")
    })
    sealed interface PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendanceRecord(
            String leader,
            String event,
            @Nullable String role,
            String presence,
            @Nullable OfficeRecord capacity,
            @Nullable String during)
            implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccurrenceRecord(
            String event,
            @Nullable String time,
            @Nullable String weekday,
            @Nullable PlaceRecord place) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PrecedentRecord(
            String event,
            List<String> parties,
            @Nullable String category,
            @Nullable String previous,
            @Nullable Integer years)
            implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnniversaryRecord(
            String event, @Nullable String of, @Nullable String ofTime, int years) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UtteranceRecord(String speaker, @Nullable String event, QuoteRecord words) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelationRecord(
            String subject,
            String predicate,
            String object,
            @Nullable String at,
            @Nullable String during) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PropertyRecord(
            String subject,
            String predicate,
            ValueRecord value,
            @Nullable String at,
            @Nullable String during) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentRecord(
            String claim,
            String rating,
            String label,
            @Nullable String reason) implements PropositionRecord {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RetractionRecord(String claim, @Nullable String reason) implements PropositionRecord {}

    record FreeTextRecord(String text, List<String> about) implements PropositionRecord {}
}
