package dev.factum.examples.grounding;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.BadLine;
import dev.factum.jackson.BadLineException;
import dev.factum.jackson.DossierReader;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.validation.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a language model wrote down, as far as it can be read.
 *
 * @param dossier all that can be read
 * @param claims the claims by their place in the JSON, without those that cannot be read
 * @param flaws what is wrong by the schema, by the rules of values, and by those of dossiers
 */
record Extraction(Dossier dossier, Map<Integer, Claim> claims, List<Flaw> flaws) {
    /** Where claims stand in the JSON. */
    static final String CLAIMS = "/claims/";

    private static final Pattern IN_DOSSIER = Pattern.compile("/claims/\\d+(?=/|$)");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new FactumModule().withNullAsAbsent())
            // whether more follows is looked at by the reader of dossiers
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Extraction {
        claims = Collections.unmodifiableMap(new TreeMap<>(claims));
        flaws = List.copyOf(flaws);
    }

    /** Returns the sources that the JSON describes. */
    List<SourceId> sources() {
        return dossier.sources().stream().map(Source::id).toList();
    }

    /** Reads JSON to its end: what is wrong in one place hides nothing in another. */
    static Extraction read(byte[] json, Consumer<DossierReader.Progress> progress) {
        Reading reading = new Reading();
        DossierReader reader = DossierReader.of(MAPPER)
                .withFormat(DossierReader.Format.DOCUMENT)
                .withBadLines(reading::addBad)
                .withProgress(progress);
        boolean isJson = true;
        try (Stream<Entity> entities = reader.read(new ByteArrayInputStream(json))) {
            entities.forEachOrdered(reading::add);
        } catch (BadLineException e) {
            isJson = false;
            reading.addBad(e.badLine());
        }
        return reading.extraction(isJson ? SchemaCheck.of(MAPPER.readTree(json)) : List.of());
    }

    private static final class Reading {
        private final Dossier.Builder dossier = Dossier.builder();
        private final Map<Integer, Claim> claims = new TreeMap<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private int place;

        void add(Entity entity) {
            dossier.add(entity);
            if (entity instanceof Claim claim) {
                claims.put(place++, claim);
            }
        }

        void addBad(BadLine bad) {
            bad.report().forEach(problem -> {
                Flaw flaw = Flaw.of(problem, bad.pointer());
                flaws.add(flaw);
                flaw.claim().ifPresent(index -> place = index + 1);
            });
        }

        Extraction extraction(List<Flaw> bySchema) {
            Dossier whole = dossier.build();
            Map<String, Integer> places = new HashMap<>();
            claims.forEach((index, claim) -> places.putIfAbsent(whole.pointerTo(claim), index));
            List<Flaw> all = new ArrayList<>(notToldByRules(bySchema));
            all.addAll(flaws);
            whole.check().forEach(problem -> all.add(inJson(problem, places)));
            return new Extraction(whole, claims, all);
        }

        /** A rule knows better what must be there than the schema does: nothing is told twice. */
        private List<Flaw> notToldByRules(List<Flaw> bySchema) {
            Set<String> told =
                    flaws.stream().filter(Flaw::isError).map(Flaw::pointer).collect(Collectors.toSet());
            return bySchema.stream()
                    .filter(flaw -> !told.contains(flaw.pointer()) && !told.contains(flaw.pointer() + SchemaCheck.TYPE))
                    .toList();
        }

        /** A dossier has an order of its own; claims are told by their places in the JSON instead. */
        private static Flaw inJson(Problem problem, Map<String, Integer> places) {
            Matcher claim = IN_DOSSIER.matcher(problem.pointer());
            Integer index = claim.lookingAt() ? places.get(claim.group()) : null;
            return index == null
                    ? Flaw.of(problem, "")
                    : new Flaw(
                            CLAIMS + index + problem.pointer().substring(claim.end()),
                            problem.severity(),
                            problem.code(),
                            problem.message());
        }
    }
}
