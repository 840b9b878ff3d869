package dev.factum.serial;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.EntityChange;
import dev.factum.dossier.Grounding;
import dev.factum.dossier.Match;
import dev.factum.dossier.MemberChange;
import dev.factum.dossier.Objection;
import dev.factum.dossier.Phrases;
import dev.factum.dossier.TimelineEntry;
import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Comparison;
import dev.factum.model.Confidence;
import dev.factum.model.ConfidenceLevel;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.Digest;
import dev.factum.model.DniLikelihood;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.OfficeKind;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.Rating;
import dev.factum.model.Reliability;
import dev.factum.model.Role;
import dev.factum.model.Samples;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.model.Topic;
import dev.factum.model.WordOfEstimativeProbability;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfInterval;
import dev.factum.time.EdtfSet;
import dev.factum.time.Level;
import dev.factum.time.Qualifier;
import dev.factum.time.Truth;
import dev.factum.time.YearSpan;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Bearing;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Side;
import dev.factum.verdict.Verdict;
import dev.factum.verdict.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Values of every type that goes into streams. */
final class SerialSamples {
    private static final TextSpan SPAN = TextSpan.of(3, 7);
    private static final QuoteLocation.Passage PASSAGE = new QuoteLocation.Passage(SPAN, "word", 50);
    private static final Problem PROBLEM =
            Rule.of("a.b: A.b must be {0}").brokenAt("/b", "x\ny", "one of those", "two");
    private static final Problem MISSING =
            Rule.of("a.c: A.c must be set").withSeverity(Severity.WARNING).missingAt("/c");

    private SerialSamples() {}

    static List<Object> all() {
        List<Object> all = new ArrayList<>(Samples.all());
        all.addAll(ids());
        all.addAll(results());
        all.addAll(judged());
        all.addAll(times());
        all.addAll(List.of(PROBLEM, MISSING, PROBLEM.rule(), Report.empty(), Report.of(List.of(PROBLEM, MISSING))));
        all.addAll(dossiers());
        for (Class<? extends Enum<?>> type : List.<Class<? extends Enum<?>>>of(
                Polarity.class,
                Mode.class,
                Certainty.class,
                Presence.class,
                Rating.class,
                Reliability.class,
                Credibility.class,
                ConfidenceLevel.class,
                WordOfEstimativeProbability.class,
                DniLikelihood.class,
                Comparison.class,
                Level.class,
                Qualifier.class,
                Truth.class,
                Severity.class,
                Match.Ground.class,
                Grounding.Status.class,
                Conflict.Kind.class,
                SourceLink.Kind.class,
                Verdict.class,
                Weight.class,
                Bearing.class,
                Limit.Cause.class)) {
            all.addAll(Arrays.asList(type.getEnumConstants()));
        }
        return all;
    }

    /** What is found in a dossier, and what it is judged by. */
    private static List<Object> judged() {
        Citation relayed = Citation.builder()
                .source(SourceId.of("a"))
                .addVia(SourceId.of("b"))
                .build();
        Citation back = Citation.builder()
                .source(SourceId.of("b"))
                .addVia(SourceId.of("a"))
                .build();
        Claim said = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("kim"), EventId.of("parade")))
                .addCitations(relayed, back)
                .build();
        Dossier dossier =
                Dossier.of(said, said.withPolarity(Polarity.DENIED).withCitations(Citation.of(SourceId.of("c"))));
        Conflict conflict = dossier.conflicts().get(0);
        SourceCircle circle = dossier.lineage().circular(said.citations()).get(0);
        Limit limit = new Limit(Limit.Cause.WITHDRAWN, Optional.of(ClaimId.of("c-2")));
        Policy policy = Policy.judgedOnly().toBuilder()
                .putMode(Mode.PREDICTION, Weight.PARTIAL)
                .putMode(Mode.OPINION, Weight.NONE)
                .addSingleValued(Predicate.of("seat"))
                .knownBy(Instant.parse("2025-09-03T01:00:00.5Z"))
                .build();
        Objection.Link link = new Objection.Link(List.of(said), List.of(Samples.EVENT));
        return List.of(
                conflict,
                conflict.sides().get(0),
                link,
                new Objection(Conflict.Kind.COUNTEREXAMPLE, List.of(link), false, conflict.finding()),
                circle,
                circle.path().get(0),
                dossier.lineage().independence(said.citations()),
                Policy.standard(),
                policy,
                Adjudicator.with(policy),
                limit,
                new Limit(Limit.Cause.MODE, Optional.empty()),
                new Evidence(said, Bearing.SAYS_SO, Weight.FULL, List.of(limit), Set.of(back)),
                new Side(List.of(said), List.of(), Set.of(SourceId.of("a"), SourceId.of("b")), 2, 1));
    }

    private static List<Object> ids() {
        return List.of(
                LeaderId.of("kim"),
                EventId.of("행사"),
                SourceId.of("bbc"),
                ClaimId.of("c-1"),
                ClaimId.of("f1-" + "0123456789abcdef".repeat(4)),
                Country.of("SUHH"),
                Country.of("x-hawaii"),
                Language.of("zh-hant"),
                Digest.sha256("text".getBytes(StandardCharsets.UTF_8)),
                Role.of("own-role"),
                EventKind.of("own-kind"),
                EventCategory.BILATERAL,
                SourceKind.of("own-source"),
                OfficeKind.of("own-office"),
                Predicate.of("own-predicate"),
                Confidence.of(70));
    }

    private static List<Object> results() {
        Claim plain = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("kim"), EventId.of("parade")))
                .addCitation(Citation.of(SourceId.of("bbc")))
                .build();
        Leader former = Leader.builder().id(LeaderId.of("kim")).name("Kim").build();
        return List.of(
                plain,
                plain.proposition().topic(),
                new Topic("free-text", List.of(), "own text"),
                SourceText.of("no digest"),
                SourceText.ofUtf8("a digest".getBytes(StandardCharsets.UTF_8)),
                new QuoteLocation.Found(SPAN, true, false),
                new QuoteLocation.Ambiguous(List.of(SPAN, SPAN.withEnd(9)), false, true),
                Quote.of("a").locate("a b a"),
                new QuoteLocation.Absent(Optional.empty()),
                new QuoteLocation.Absent(Optional.of(PASSAGE)),
                PASSAGE,
                new EntityChange(former, former.withCountry(Country.of("KP"))),
                new MemberChange("/x", Optional.of("1"), Optional.empty()),
                new Match(LeaderId.of("a"), LeaderId.of("b"), List.of(new Match.Reason(Match.Ground.NAME, "\"Kim\""))),
                new Match.Reason(Match.Ground.SAME_AS, "urn:x:y"),
                new TimelineEntry(Optional.empty(), Samples.EVENT),
                new TimelineEntry(Optional.of(Edtf.parse("2025")), Samples.EVENT),
                new Grounding.Mismatch(SourceId.of("s"), "/sources/0/digest", digest("a"), digest("b")),
                new Grounding.Uncompared(SourceId.of("s"), "/sources/0/digest", digest("a"), Optional.empty()),
                new Grounding.Uncompared(
                        SourceId.of("s"), "/sources/0/digest", digest("a"), Optional.of(Digest.parse("md5:00"))),
                Phrases.english(),
                Phrases.of(new Locale("no", "NO", "NY"), Map.of("sentence", "Etter {0}: {1}.")));
    }

    private static Digest digest(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> times() {
        List<Object> times = new ArrayList<>();
        for (String text : List.of(
                "1984-06-02?",
                "1985-04-12T23:20:30.5-04:00",
                "2001-21",
                "Y-17E7S3",
                "1964-06~/..",
                "[1667,1668..1670,..1600]")) {
            times.add(Edtf.parse(text));
        }
        EdtfInterval interval = (EdtfInterval) Edtf.parse("1964-06~/");
        times.addAll(List.of(interval.start(), interval.end(), EdtfInterval.End.OPEN));
        times.addAll(((EdtfSet) Edtf.parse("{1960,1961-12..1962-01,..1950}")).members());
        times.addAll(List.of(
                new Bound.Local(LocalDateTime.MIN),
                new Bound.Local(LocalDateTime.of(1984, 6, 2, 0, 0)),
                new Bound.Global(Instant.MAX),
                new Bound.Global(Instant.EPOCH),
                new Bound.Open(),
                new Bound.Unknown(),
                new Bound.Beyond(Long.MIN_VALUE),
                Edtf.yearsBetween(Edtf.parse("1959"), Edtf.parse("2025-09-03")),
                new YearSpan(OptionalLong.empty(), OptionalLong.of(5), OptionalLong.of(-7), OptionalLong.empty())));
        return times;
    }

    private static List<Object> dossiers() {
        Dossier dossier = dossier();
        Dossier other = Dossier.builder()
                .addAll(dossier.claims())
                .add(Samples.LEADER.withCountry(Country.of("KR")))
                .version("1.7")
                .build();
        return List.of(
                Dossier.of(),
                dossier,
                dossier.diff(dossier),
                dossier.diff(other),
                other.diff(dossier),
                dossier.ground(
                        Map.of(Samples.SOURCE.id(), SourceText.of("shoulder to shoulder, shoulder to shoulder"))),
                dossier.ground(
                        Map.of(Samples.SOURCE.id(), SourceText.ofUtf8("elsewhere".getBytes(StandardCharsets.UTF_8)))),
                dossier.ground(Map.of()),
                dossier.ground(Map.of(SourceId.of("stray"), SourceText.of(""))),
                dossier.claims(),
                dossier.ground(Map.of()).entries().get(0));
    }

    static Dossier dossier() {
        return Dossier.of(
                Samples.LEADER,
                Samples.LEADER.withName("Kim Jong-un"),
                Samples.EVENT,
                Samples.SOURCE,
                Samples.CLAIM,
                Claim.builder()
                        .proposition(Attendance.of(LeaderId.of("kim-jong-un"), EventId.of("parade-2025")))
                        .addCitation(Citation.of(SourceId.of("bbc")))
                        .build());
    }
}
