package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.FreeText;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Rating;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.testing.Factum;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Dossiers that no reader of records has made. */
final class GeneratedDossiers {
    private GeneratedDossiers() {}

    static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        sources().list().ofMaxSize(6),
                        claims().list().ofMaxSize(3),
                        Factum.claims().of(Attendance.class).list().ofMaxSize(2))
                .flatAs((sources, claims, others) -> {
                    List<Claim> all = new ArrayList<>(claims);
                    all.addAll(others);
                    List<ClaimId> ids =
                            new ArrayList<>(all.stream().map(Claim::id).toList());
                    ids.add(ClaimId.of("nobody-knows"));
                    return assessments(ids)
                            .list()
                            .ofMaxSize(3)
                            .map(assessments -> Dossier.builder()
                                    .addAll(sources)
                                    .addAll(all)
                                    .addAll(assessments)
                                    .build());
                });
    }

    /** Of two sources with one URL, or one name and no URL, a reader would make one. */
    private static Arbitrary<Source> sources() {
        return ids().flatMap(id -> Builders.withBuilder(() -> Source.builder().id(id))
                .use(Arbitraries.of(
                        SourceKind.ARTICLE,
                        SourceKind.POST,
                        SourceKind.STATEMENT,
                        SourceKind.BROADCAST,
                        SourceKind.PERSON,
                        SourceKind.ORGANIZATION,
                        SourceKind.GROUP,
                        SourceKind.UNIDENTIFIED,
                        SourceKind.of("own")))
                .in((b, kind) -> b.kind(kind))
                .use(names())
                .in((b, name) -> b.name(name + id))
                .use(Arbitraries.of("https://a.example/", "urn:isbn:", "ftp://a.example/"))
                .withProbability(0.5)
                .in((b, uri) ->
                        b.uri(URI.create(uri + id.value().length() + id.value().charAt(1))))
                .use(Arbitraries.of("2024", "2024-05-03", "2024-05-03T10:00Z", "1984~", "2023/2024", "2024-21"))
                .withProbability(0.5)
                .in((b, time) -> b.published(Edtf.parse(time)))
                .use(names().list().ofMaxSize(2))
                .in((b, authors) -> b.authors(authors))
                .use(Arbitraries.of("publisher", "s1").map(SourceId::of).filter(other -> !other.equals(id)))
                .withProbability(0.3)
                .in((b, publisher) -> b.publisher(publisher))
                .use(Arbitraries.of("en", "pt-BR").map(Language::of))
                .withProbability(0.3)
                .in((b, language) -> b.language(language))
                .build(Source.Builder::build));
    }

    private static Arbitrary<SourceId> ids() {
        return Arbitraries.of("s1", "s2", "s3", "s4", "publisher", "https://a.example/1")
                .map(SourceId::of);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "Ann",
                "The Paper",
                "<b>Bold</b>",
                "<p></p>",
                "https://a.example/1",
                "R&amp;D",
                " blank ",
                "false",
                "Mostly true",
                "unrated");
    }

    private static Arbitrary<Claim> claims() {
        Arbitrary<String> texts = names().map(name -> "Said " + name + "\n");
        return Combinators.combine(
                        Arbitraries.oneOf(texts, names()),
                        citations().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Polarity.AFFIRMED, Polarity.AFFIRMED, Polarity.DENIED),
                        Arbitraries.of(Mode.FACTUAL, Mode.FACTUAL, Mode.PREDICTION))
                .as((text, citations, polarity, mode) -> Claim.builder()
                        .proposition(FreeText.of(text, LeaderId.of("l")))
                        .addAllCitations(citations)
                        .polarity(polarity)
                        .mode(mode)
                        .build());
    }

    private static Arbitrary<Citation> citations() {
        return ids().list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(chain -> Citation.builder()
                        .source(chain.get(0))
                        .addAllVia(chain.subList(1, chain.size()))
                        .build());
    }

    /** A reader takes the authors of a page from one of its reviews, so that each page has all ratings from one. */
    private static Arbitrary<Citation> ratings() {
        Map<SourceId, SourceId> raters = Map.of(
                SourceId.of("s1"), SourceId.of("s2"),
                SourceId.of("s2"), SourceId.of("s3"),
                SourceId.of("s3"), SourceId.of("publisher"),
                SourceId.of("publisher"), SourceId.of("https://a.example/1"));
        return Combinators.combine(ids(), Arbitraries.of(true, false)).as((page, isLong) -> {
            Citation.Builder citation = Citation.builder().source(page);
            SourceId rater = raters.get(page);
            if (rater != null) {
                SourceId between = SourceId.of("between");
                citation.addAllVia(isLong ? List.of(between, rater) : List.of(rater));
            }
            return citation.build();
        });
    }

    private static Arbitrary<Claim> assessments(List<ClaimId> ids) {
        return Combinators.combine(
                        Arbitraries.of(ids),
                        Arbitraries.of(Rating.class),
                        names(),
                        names().optional(),
                        ratings().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(
                                "",
                                "k",
                                "/image",
                                "/reviewRating/ratingValue",
                                "schemaorg:without",
                                "/itemReviewed/author"),
                        Arbitraries.of(
                                "v", "7", "\"https://a.example/i.png\"", "reviewRating", "alternateName ratingValue"))
                .as((claim, rating, label, reason, citations, key, value) -> {
                    Claim.Builder assessment = Claim.builder()
                            .proposition(Assessment.builder()
                                    .claim(claim)
                                    .rating(rating)
                                    .label(label)
                                    .reason(reason)
                                    .build())
                            .addAllCitations(citations);
                    return key.isEmpty()
                            ? assessment.build()
                            : assessment.putAttribute(key, value).build();
                });
    }
}
