package dev.factum.testing;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierDiff;
import dev.factum.dossier.EntityChange;
import dev.factum.dossier.Grounding;
import dev.factum.dossier.Match;
import dev.factum.dossier.MemberChange;
import dev.factum.dossier.Objection;
import dev.factum.dossier.Objector;
import dev.factum.dossier.Standing;
import dev.factum.dossier.TimelineEntry;
import dev.factum.lineage.Independence;
import dev.factum.lineage.Lineage;
import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Confidence;
import dev.factum.model.Entity;
import dev.factum.model.EventCategory;
import dev.factum.model.EventKind;
import dev.factum.model.OfficeKind;
import dev.factum.model.Predicate;
import dev.factum.model.QuoteLocation;
import dev.factum.model.Role;
import dev.factum.model.Shapes;
import dev.factum.model.SourceKind;
import dev.factum.model.SourceText;
import dev.factum.model.Term;
import dev.factum.model.Topic;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.time.EdtfDateTime;
import dev.factum.time.EdtfInterval;
import dev.factum.time.EdtfSeason;
import dev.factum.time.EdtfSet;
import dev.factum.time.EdtfYear;
import dev.factum.time.YearSpan;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Side;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is generated of each type: the types that shapes list, and the few beside them. */
final class Types {
    private static final Map<Class<?>, Arbitrary<?>> ALL = new LinkedHashMap<>();

    static {
        for (Kind.Scalar<?> kind : Shapes.scalars()) {
            ALL.put(kind.type(), Scalars.of(kind));
        }
        for (Shape<?> shape : Shapes.objects()) {
            ALL.put(shape.type(), Kinds.of(shape));
        }
        for (Kind.OneOf<?> kind : List.of(Shapes.PROPOSITION, Shapes.LOCATOR, Shapes.PROPERTY_VALUE)) {
            kind.options().forEach(option -> ALL.put(option.type(), Kinds.of(option)));
            ALL.put(kind.type(), Kinds.oneOf(kind));
        }
        ALL.put(Entity.class, oneOf(Shapes.objects().stream().map(Shape::type).filter(Entity.class::isAssignableFrom)));
        ALL.put(
                Term.class,
                oneOf(Stream.of(
                        EventKind.class,
                        EventCategory.class,
                        SourceKind.class,
                        Role.class,
                        OfficeKind.class,
                        Predicate.class)));
        ALL.put(Edtf.class, Times.any());
        ALL.put(EdtfDate.class, Times.dates().map(text -> (EdtfDate) Edtf.parse(text)));
        ALL.put(EdtfDateTime.class, Times.dateTimes().map(text -> (EdtfDateTime) Edtf.parse(text)));
        ALL.put(EdtfSeason.class, Times.seasons().map(text -> (EdtfSeason) Edtf.parse(text)));
        ALL.put(EdtfYear.class, Times.longYears().map(text -> (EdtfYear) Edtf.parse(text)));
        ALL.put(EdtfInterval.class, Times.intervals().map(text -> (EdtfInterval) Edtf.parse(text)));
        ALL.put(Dossier.class, DossierArbitrary.ALL);
        ALL.put(EdtfSet.class, Times.sets().map(text -> (EdtfSet) Edtf.parse(text)));
        addBeside();
        addAnswers();
        ALL.replaceAll((type, all) -> new AtRandom<>(all));
    }

    private Types() {}

    private static void addBeside() {
        ALL.put(Confidence.class, Beside.confidences());
        ALL.put(Topic.class, Beside.topics());
        ALL.put(SourceText.class, Beside.sourceTexts());
        ALL.put(QuoteLocation.class, Beside.quoteLocations());
        ALL.put(Bound.class, Beside.bounds());
        ALL.put(YearSpan.class, Beside.yearSpans());
        ALL.put(Rule.class, Beside.rules());
        ALL.put(Problem.class, Beside.problems());
        ALL.put(Report.class, Beside.reports());
        ALL.put(Policy.class, Beside.policies());
        ALL.put(Adjudicator.class, Beside.policies().map(Adjudicator::with));
    }

    private static void addAnswers() {
        ALL.put(Judgment.class, Answers.judgments());
        ALL.put(Fact.class, Answers.facts());
        ALL.put(Evidence.class, Answers.evidence());
        ALL.put(Limit.class, Answers.limits());
        ALL.put(Side.class, Answers.sides());
        ALL.put(Conflict.class, Answers.conflicts());
        ALL.put(Objection.class, Answers.objections());
        ALL.put(Objector.class, Answers.objectors());
        ALL.put(Match.class, Answers.matches());
        ALL.put(Grounding.class, Answers.groundings());
        ALL.put(Standing.class, Answers.standings());
        ALL.put(TimelineEntry.class, Answers.timelineEntries());
        ALL.put(DossierDiff.class, Answers.diffs());
        ALL.put(EntityChange.class, Answers.entityChanges());
        ALL.put(MemberChange.class, Answers.memberChanges());
        ALL.put(Lineage.class, Answers.lineages());
        ALL.put(Independence.class, Answers.independence());
        ALL.put(SourceLink.class, Answers.sourceLinks());
        ALL.put(SourceCircle.class, Answers.sourceCircles());
    }

    static Set<Class<?>> all() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    @SuppressWarnings("unchecked") // each type has its own
    static <T> Arbitrary<T> of(Class<T> type) {
        Arbitrary<?> known = ALL.get(type);
        if (known == null) {
            throw new IllegalArgumentException("type must be one of Factum.types(), but was " + type.getName());
        }
        return (Arbitrary<T>) known;
    }

    private static Arbitrary<?> oneOf(Stream<? extends Class<?>> types) {
        return Arbitraries.oneOf(types.map(Types::of).toList());
    }
}
