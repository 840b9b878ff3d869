package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import dev.factum.model.Topic;
import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialProxy;
import dev.factum.shape.serial.ShapeForm;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import java.io.Externalizable;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stands in streams for dossiers, by their entities and not their indexes, and for what is told of them. */
final class DossierProxy extends SerialProxy implements Externalizable {
    static final String DOSSIER = DossierShape.DOSSIER.name();
    static final String DIFF = "DossierDiff";
    static final String MEMBER_CHANGE = "MemberChange";
    static final String MATCH = "Match";
    static final String TIMELINE_ENTRY = "TimelineEntry";
    static final String GROUNDING = "Grounding";
    static final String GROUNDING_ENTRY = "Grounding.Entry";
    static final String GROUNDING_UNCOMPARED = "Grounding.Uncompared";
    static final String CLAIM_LIST = "ClaimList";
    static final String PHRASES = "Phrases";
    static final String CONFLICT = "Conflict";
    static final String CONFLICT_SIDE = "Conflict.Side";
    static final String OBJECTION = "Objection";
    static final String OBJECTION_LINK = "Objection.Link";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(List.of(
            ShapeForm.of(DossierShape.DOSSIER),
            new SerialForm<DossierDiff>(
                    DIFF,
                    (diff, out) -> {
                        out.value(diff.leastBefore());
                        out.value(diff.leastAfter());
                    },
                    in -> DossierDiff.between(in.value(Dossier.class), in.value(Dossier.class))),
            new SerialForm<MemberChange>(
                    MEMBER_CHANGE,
                    (change, out) -> {
                        out.value(change.pointer());
                        out.optional(change.before());
                        out.optional(change.after());
                    },
                    in -> new MemberChange(in.text(), in.optional(String.class), in.optional(String.class))),
            new SerialForm<Match>(
                    MATCH,
                    (match, out) -> {
                        out.value(match.first());
                        out.value(match.second());
                        out.values(match.reasons());
                    },
                    in -> new Match(
                            in.value(EntityRef.class), in.value(EntityRef.class), in.values(Match.Reason.class))),
            new SerialForm<TimelineEntry>(
                    TIMELINE_ENTRY,
                    (entry, out) -> {
                        out.optional(entry.time());
                        out.value(entry.event());
                    },
                    in -> new TimelineEntry(in.optional(Edtf.class), in.value(Event.class))),
            new SerialForm<Grounding>(
                    GROUNDING,
                    (grounding, out) -> {
                        out.values(grounding.entries());
                        out.values(grounding.mismatches());
                        out.values(grounding.uncompared());
                        out.values(grounding.strays());
                    },
                    in -> new Grounding(
                            in.values(Grounding.Entry.class),
                            in.values(Grounding.Mismatch.class),
                            in.values(Grounding.Uncompared.class),
                            in.values(SourceId.class))),
            new SerialForm<Grounding.Uncompared>(
                    GROUNDING_UNCOMPARED,
                    (digest, out) -> {
                        out.value(digest.source());
                        out.value(digest.pointer());
                        out.value(digest.stated());
                        out.optional(digest.actual());
                    },
                    in -> new Grounding.Uncompared(
                            in.value(SourceId.class), in.text(), in.value(Digest.class), in.optional(Digest.class))),
            new SerialForm<List<Claim>>(
                    CLAIM_LIST,
                    (claims, out) -> out.values(claims),
                    in -> ClaimTable.of(in.values(Claim.class)).asList()),
            new SerialForm<Grounding.Entry>(
                    GROUNDING_ENTRY,
                    (entry, out) -> {
                        out.value(entry.claim());
                        out.value(entry.pointer());
                        out.value(entry.source());
                        out.value(entry.quote());
                        out.optional(entry.stated());
                        out.optional(entry.location());
                    },
                    in -> new Grounding.Entry(
                            in.value(ClaimId.class),
                            in.text(),
                            in.value(SourceId.class),
                            in.value(Quote.class),
                            in.optional(TextSpan.class),
                            in.optional(QuoteLocation.class))),
            new SerialForm<Phrases>(
                    PHRASES,
                    (phrases, out) -> {
                        out.value(phrases.locale());
                        out.texts(phrases.texts());
                    },
                    in -> Phrases.of(in.value(Locale.class), in.texts())),
            new SerialForm<Conflict>(
                    CONFLICT,
                    (conflict, out) -> {
                        out.value(conflict.topic());
                        out.value(conflict.kind());
                        out.value(conflict.mode());
                        out.flag(conflict.definite());
                        out.values(conflict.sides());
                        out.number(conflict.more());
                        out.value(conflict.finding());
                    },
                    in -> new Conflict(
                            in.value(Topic.class),
                            in.value(Conflict.Kind.class),
                            in.value(Mode.class),
                            in.flag(),
                            in.values(Conflict.Side.class),
                            in.number(),
                            in.value(Problem.class))),
            new SerialForm<Conflict.Side>(
                    CONFLICT_SIDE,
                    (side, out) -> {
                        out.values(side.claims());
                        out.values(side.events());
                        out.values(side.grounds());
                    },
                    in -> new Conflict.Side(in.values(Claim.class), in.values(Event.class), in.values(Entity.class))),
            new SerialForm<Objection>(
                    OBJECTION,
                    (objection, out) -> {
                        out.value(objection.kind());
                        out.values(objection.links());
                        out.flag(objection.isSure());
                        out.value(objection.finding());
                    },
                    in -> new Objection(
                            in.value(Conflict.Kind.class),
                            in.values(Objection.Link.class),
                            in.flag(),
                            in.value(Problem.class))),
            new SerialForm<Objection.Link>(
                    OBJECTION_LINK,
                    (link, out) -> {
                        out.values(link.claims());
                        out.values(link.descriptions());
                    },
                    in -> new Objection.Link(in.values(Claim.class), in.values(Event.class)))));

    /** Makes a proxy that is to be read. */
    public DossierProxy() {}

    DossierProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }
}
