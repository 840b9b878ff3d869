package dev.factum.verdict;

import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Credibility;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Predicate;
import dev.factum.model.Reliability;
import dev.factum.model.SourceId;
import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialInput;
import dev.factum.serial.SerialOutput;
import dev.factum.serial.SerialProxy;
import java.io.Externalizable;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Stands in streams for policies and the parts of facts; facts themselves are never entered, not from a stream either. */
final class VerdictProxy extends SerialProxy implements Externalizable {
    static final String POLICY = "Policy";
    static final String LIMIT = "Limit";
    static final String EVIDENCE = "Evidence";
    static final String SIDE = "Side";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(List.of(
            new SerialForm<Policy>(POLICY, VerdictProxy::write, VerdictProxy::readPolicy),
            new SerialForm<Limit>(
                    LIMIT,
                    (limit, out) -> {
                        out.value(limit.cause());
                        out.optional(limit.by());
                    },
                    in -> new Limit(in.value(Limit.Cause.class), in.optional(EntityRef.class))),
            new SerialForm<Evidence>(
                    EVIDENCE,
                    (evidence, out) -> {
                        out.value(evidence.claim());
                        out.value(evidence.bearing());
                        out.value(evidence.weight());
                        out.values(evidence.limits());
                        out.values(evidence.leftOut());
                    },
                    in -> new Evidence(
                            in.value(Claim.class),
                            in.value(Bearing.class),
                            in.value(Weight.class),
                            in.values(Limit.class),
                            new LinkedHashSet<>(in.values(Citation.class)))),
            new SerialForm<Side>(
                    SIDE,
                    (side, out) -> {
                        out.values(side.claims());
                        out.values(side.descriptions());
                        out.values(side.origins());
                        out.number(side.independentOrigins());
                        out.number(side.fullOrigins());
                    },
                    in -> new Side(
                            in.values(Claim.class),
                            in.values(Event.class),
                            new LinkedHashSet<>(in.values(SourceId.class)),
                            in.number(),
                            in.number()))));

    /** Makes a proxy that is to be read. */
    public VerdictProxy() {}

    VerdictProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }

    private static void write(Policy policy, SerialOutput out) throws IOException {
        out.number(policy.enoughOrigins());
        out.optional(policy.leastReliability());
        out.optional(policy.leastCredibility());
        out.flag(policy.unjudgedCounts());
        weights(policy.modes(), out);
        weights(policy.certainties(), out);
        out.values(policy.singleValued());
        out.flag(policy.publisherIsOneOrigin());
        out.value(policy.assessments());
        out.flag(policy.retractionsAct());
        out.flag(policy.supersedesAct());
        out.optional(policy.knownBy().map(Instant::toString));
    }

    private static Policy readPolicy(SerialInput in) throws IOException, ClassNotFoundException {
        return Policy.builder()
                .enoughOrigins(in.number())
                .leastReliability(in.optional(Reliability.class))
                .leastCredibility(in.optional(Credibility.class))
                .unjudgedCounts(in.flag())
                .modes(weights(Mode.class, in))
                .certainties(weights(Certainty.class, in))
                .addAllSingleValued(in.values(Predicate.class))
                .publisherIsOneOrigin(in.flag())
                .assessments(in.value(Weight.class))
                .retractionsAct(in.flag())
                .supersedesAct(in.flag())
                .knownBy(in.optional(String.class).map(Instant::parse))
                .build();
    }

    private static void weights(Map<?, Weight> weights, SerialOutput out) throws IOException {
        for (Map.Entry<?, Weight> entry : weights.entrySet()) {
            out.value(entry.getKey());
            out.value(entry.getValue());
        }
        out.end();
    }

    private static <K> Map<K, Weight> weights(Class<K> type, SerialInput in)
            throws IOException, ClassNotFoundException {
        Map<K, Weight> weights = new LinkedHashMap<>();
        for (K key = in.valueOrEnd(type); key != null; key = in.valueOrEnd(type)) {
            SerialInput.putOnce(weights, key, in.value(Weight.class));
        }
        return weights;
    }
}
