package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.schemaorg.Documents.Document;
import dev.factum.jackson.schemaorg.Documents.Fault;
import dev.factum.model.Claim;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads fact-checks as publishers put them into their pages: {@code ClaimReview} and {@code Claim} of schema.org, as
 * JSON-LD.
 *
 * <p>It is lenient about what publishers do and strict about what it hands on. Whatever is odd is a warning with a code and a
 * JSON Pointer; nothing is dropped: what has no place in the model, and what was changed to fit, is kept as it was, as an
 * attribute.
 *
 * <h2>What is read</h2>
 *
 * <p>One JSON document, or several one after the other (NDJSON). Records stand alone, in arrays, in {@code @graph}, or
 * within objects of other types, such as feeds and pages, whose own members are not read. References by {@code @id} are
 * followed within the document; the context is taken to be that of schema.org, with or without a prefix. Where there are
 * several documents, pointers begin with the number of the document, from 0.
 *
 * <h2>What comes of it</h2>
 *
 * <table>
 * <caption>A ClaimReview in the model</caption>
 * <tr><th>schema.org</th><th>model</th></tr>
 * <tr><td>the page of the review</td><td>a source, an article, with URL, name, date, language, authors, and the
 *     publisher: {@code publisher}, else the first author that is an organization</td></tr>
 * <tr><td>{@code claimReviewed}</td><td>a claim, free text; it is about whoever claims it, as nothing else is known of
 *     that</td></tr>
 * <tr><td>author of {@code itemReviewed}</td><td>a source; the claim is cited to it, or to one that is called
 *     {@code unidentified} if there is none</td></tr>
 * <tr><td>{@code appearance}, {@code firstAppearance}, a URL, and a reviewed work</td><td>sources: the claim is cited to
 *     each, via its authors, if any, and the claimant</td></tr>
 * <tr><td>date and name of a {@code Claim}</td><td>a source, a statement, that the claim is cited to via the
 *     claimant</td></tr>
 * <tr><td>{@code reviewRating}</td><td>a claim, an assessment, cited to the page: the words are the label, and beside
 *     them stands what they amount to</td></tr>
 * <tr><td>all else</td><td>attributes of the assessment, or of a claim that stands alone: the value as JSON, under the
 *     path to the member, such as {@code /image} or {@code /publisher/logo}, where authors of claims and works have
 *     their ids in brackets, {@code /itemReviewed/author[speaker:Ann]/jobTitle}</td></tr>
 * </table>
 *
 * <p>A review of several items is an assessment of each: a claim says what its own text or else its name says, and what
 * the review says if it has neither. A rating is what the words say where they are known and on a
 * scale; else what the number says, between {@code worstRating}, which is false, and {@code bestRating}, which is true, with a warning
 * that it alone decides; else {@code UNRATED}. A date is never padded, and one that can be read in two ways is none:
 * {@code May 3, 2024} is a date, {@code 5/3/2024} is none. Marks of direction are no part of a name.
 *
 * <h2>Ids</h2>
 *
 * <p>They follow from what is read, so that the same comes of the same on every machine. Claims go by their content ids. A
 * page or work goes by its URL, one without by {@code review:}, {@code work:} or {@code statement:} and a digest of what
 * is said of it; a person or organization by {@code speaker:} and the URL, else the name, with hyphens for blanks. Where
 * an id would be longer than 200 characters, a digest takes its place. Digests are SHA-256 of parts, each with its length
 * and a colon in front: the text; of works and statements the ids of the claimants; the name; the date; of works the
 * kind, of pages the id of the publisher and the authors. If two records of one reading differ about a source, the first one
 * counts, and what the other one says is kept as an attribute.
 *
 * <h2>What is refused</h2>
 *
 * <p>What is no record, or says nothing of what is claimed, is reported as an error, and the reading goes on. So is a
 * document that is no JSON, or holds a member twice within an object: where each document has a line of its own, the reading
 * goes on with the next line, else what follows is not read. What is beyond the {@code StreamReadConstraints} of the mapper
 * is Jackson's exception, with the number of the document. All that is read is held in memory.
 *
 * <p>Texts are taken out of HTML for reading; they are as safe or unsafe as other people's texts, and must be escaped
 * where they are put into a page.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ClaimReviewReading reading = ClaimReviewReader.of(mapper).withMidnightAsDay().read(path);
 * reading.dossier().claims().forEach(System.out::println);
 * }</pre>
 */
public final class ClaimReviewReader {
    static final String NOT_A_BASE = "base: base must be an absolute URL with http or https";

    /** What files begin with that some programs write. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private final JsonMapper mapper;
    private final boolean midnightIsDay;
    private final @Nullable URI base;

    private ClaimReviewReader(JsonMapper mapper, boolean midnightIsDay, @Nullable URI base) {
        this.mapper = mapper;
        this.midnightIsDay = midnightIsDay;
        this.base = base;
    }

    /**
     * Obtains a reader that parses as a mapper does, with its limits. The mapper needs no module.
     *
     * @param mapper the mapper, not null
     * @return the reader
     */
    public static ClaimReviewReader of(JsonMapper mapper) {
        return new ClaimReviewReader(Objects.requireNonNull(mapper, "mapper"), false, null);
    }

    /**
     * Returns a reader that takes midnight in UTC for the day, as some publishers write days of which they know no time.
     * Without that, it is read as the moment that it is, with a warning; with it, the day is all that is kept.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @return the reader, otherwise the same
     */
    public ClaimReviewReader withMidnightAsDay() {
        return new ClaimReviewReader(mapper, true, base);
    }

    /**
     * Returns a reader of records that stand on a page: a relative URL of a review is on that page, as are those of records
     * that have no URL of their own. Without that, they are no URLs; all others are resolved on the page of their review.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param base the URL of the page, absolute, with {@code http} or {@code https}, not null
     * @return the reader, otherwise the same
     * @throws InvalidValueException if it is no such URL
     */
    public ClaimReviewReader withBase(URI base) {
        Objects.requireNonNull(base, "base");
        URI page = Links.strict(base.toString())
                .orElseThrow(() -> new InvalidValueException(
                        "ClaimReviewReader", Rule.of(NOT_A_BASE).brokenAt("", base)));
        return new ClaimReviewReader(mapper, midnightIsDay, page);
    }

    /**
     * Reads a text.
     *
     * @param json the documents, not null
     * @return what comes of them
     * @throws tools.jackson.core.JacksonException if they are beyond the limits of the mapper
     */
    public ClaimReviewReading read(String json) {
        Objects.requireNonNull(json, "json");
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        return read(Input.of(text));
    }

    /**
     * Reads an input, and closes it.
     *
     * @param in the input, not null
     * @return what comes of it
     * @throws tools.jackson.core.JacksonException if it is beyond the limits of the mapper, or cannot be read
     */
    public ClaimReviewReading read(InputStream in) {
        Objects.requireNonNull(in, "in");
        long most = mapper.tokenStreamFactory().streamReadConstraints().getMaxDocumentLength();
        try (in) {
            // one more than is allowed is too much
            return read(Input.of(most < 0 || most >= MOST_BYTES ? in.readAllBytes() : in.readNBytes((int) most + 1)));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @return what comes of it
     * @throws tools.jackson.core.JacksonException if it is beyond the limits of the mapper, or cannot be read
     * @throws UncheckedIOException if the file cannot be opened
     */
    public ClaimReviewReading read(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClaimReviewReading read(Input input) {
        return new Reading().of(Documents.of(JsonTexts.reader(mapper), input));
    }

    /** One call: the documents share their sources. */
    private final class Reading {
        private final Findings findings = new Findings();
        private final SourceTable sources = new SourceTable();
        private final List<Claim> claims = new ArrayList<>();

        ClaimReviewReading of(List<Document> documents) {
            for (int i = 0; i < documents.size(); i++) {
                String pointer = documents.size() == 1 ? "" : "/" + i;
                JsonNode json = documents.get(i).json();
                Fault fault = documents.get(i).fault();
                if (json != null) {
                    read(Located.root(json, pointer));
                } else if (fault != null) {
                    findings.refused(Oddities.NOT_JSON, pointer, fault.text(), fault.lost(), fault.reason());
                }
            }
            if (claims.isEmpty() && findings.isEmpty()) {
                findings.missing(Oddities.NO_RECORDS, "");
            }
            Dossier dossier = Dossier.builder()
                    .addAll(sources.citedBy(claims))
                    .addAll(claims)
                    .build();
            return new ClaimReviewReading(dossier, findings.report());
        }

        private void read(Located document) {
            Records records = new Records(findings);
            records.find(document);
            Set<JsonNode> reviewed = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Located one : records.reviews()) {
                RecordReader reader = reader(records, one, Kinds.CLAIM_REVIEW);
                claims.addAll(read(one, reader::review));
                reader.reviewed().forEach(item -> reviewed.add(item.json()));
            }
            for (Located one : records.claims()) {
                if (!reviewed.contains(one.json())) {
                    claims.addAll(read(one, reader(records, one, Kinds.CLAIM)::claim));
                }
            }
            records.reportOthers();
        }

        private RecordReader reader(Records records, Located one, String type) {
            Context context = new Context(mapper, midnightIsDay, findings, records.references, base);
            return new RecordReader(context, sources, one, type);
        }

        private List<Claim> read(Located one, Supplier<List<Claim>> reader) {
            try {
                return reader.get();
            } catch (TooMuchException e) {
                findings.refused(Oddities.TOO_MUCH, one.pointer(), e.parts(), TooMuchException.MOST_PARTS);
            } catch (InvalidValueException e) {
                findings.refused(Oddities.REFUSED, one.pointer(), String.valueOf(e.getMessage()));
            }
            return List.of();
        }
    }
}
