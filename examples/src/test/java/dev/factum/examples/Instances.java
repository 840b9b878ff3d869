package dev.factum.examples;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Grounding;
import dev.factum.jackson.BadLineException;
import dev.factum.jackson.DossierReader;
import dev.factum.jackson.DossierWriter;
import dev.factum.jackson.schemaorg.ClaimReviewReader;
import dev.factum.jackson.schemaorg.ClaimReviewWriter;
import dev.factum.lineage.Independence;
import dev.factum.lineage.Lineage;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Rating;
import dev.factum.model.Retraction;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.SourceText;
import dev.factum.testing.Factum;
import dev.factum.testing.FactumAssertions;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Bearing;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Side;
import dev.factum.verdict.Weight;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of all public types, for tests that walk the whole API: generated ones, and all that their methods without
 * parameters, and factories, answer with.
 */
final class Instances {
    private static final int SEEDS = 12;

    private static final int MOST_AT_ONCE = 30;

    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
    private int most;
    private final Deque<Object> open = new ArrayDeque<>();

    private Instances() {}

    static Instances gathered(List<Class<?>> types) {
        Instances all = new Instances();
        // without a session, generators work in properties only
        JqwikSession.run(() -> all.gather(types));
        return all;
    }

    private void gather(List<Class<?>> types) {
        most = MOST_AT_ONCE;
        addRest();
        follow();
        most += MOST_AT_ONCE;
        for (Class<?> type : Factum.types()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                add(Factum.values(type).generator(100).next(new Random(seed)).value());
            }
        }
        follow();
        types.forEach(this::addFromFactories);
        follow();
    }

    /** What no generator and no factory without parameters makes. */
    private void addRest() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Factum.invalidValues().generator(100).stream(new Random(1)).limit(SEEDS).forEach(one -> add(one.value()));
        Factum.brokenDossiers().generator(100).stream(new Random(1))
                .limit(SEEDS)
                .forEach(one -> add(one.value()));
        add(new InvalidValueException("Claim", Claim.builder().problems()));
        Report missing = Claim.builder().problems();
        add(FactumAssertions.assertThat(missing));
        add(FactumAssertions.assertThat(missing).hasProblem("claim.proposition.missing"));
        DossierReader reader = DossierReader.of(mapper);
        add(reader);
        add(DossierWriter.builder(mapper));
        add(DossierWriter.builder(mapper).to(OutputStream.nullOutputStream()));
        try (Stream<Entity> lines = reader.withProgress(this::add).read(new ByteArrayInputStream(bytes("\nx\n")))) {
            lines.forEachOrdered(this::add);
        } catch (BadLineException e) {
            add(e);
        }
        add(new dev.factum.jackson.FactumModule());
        add(new dev.factum.jackson2.FactumModule());
        add(ClaimReviewReader.of(mapper));
        add(ClaimReviewReader.of(mapper).read("[]"));
        add(Quote.of("a b c d").locate("a b c e"));
        Stream.of("a", "a a", "b").forEach(text -> add(Quote.of("a").locate(text)));
        add(Edtf.parse("Y-17E9").earliest());
        add(new Grounding.Mismatch(SourceId.of("s"), "", Digest.parse("md5:00"), Digest.parse("md5:01")));
        add(ClaimReviewWriter.of(mapper));
        add(Dossier.builder());
        addDisputed();
    }

    /** A dossier in which nothing is sure, and what follows from it: what random values seldom have. */
    private void addDisputed() {
        SourceId paper = SourceId.of("paper");
        SourceId relay = SourceId.of("relay");
        Event parade = event("parade", "2025-09-03");
        Claim first = Claim.builder()
                .id(ClaimId.of("first"))
                .proposition(Precedent.builder()
                        .event(parade.id())
                        .addParties(LeaderId.of("kim"))
                        .build())
                .addCitations(Citation.of(paper), Citation.of(SourceId.of("record")))
                .build();
        Dossier disputed = Dossier.of(
                parade,
                event("summit", "2018-06"),
                first,
                cited(Attendance.of(LeaderId.of("kim"), EventId.of("summit")), paper),
                cited(occurrence(parade, "2025-09-03"), paper),
                cited(occurrence(parade, "2025-09-04"), relay),
                cited(Retraction.of(first.id()), paper),
                source("paper", relay),
                source("relay", paper));
        add(disputed);
        add(disputed.conflicts());
        add(Adjudicator.with(Policy.standard()).judge(disputed));
        add(Assessment.builder()
                .claim(first.id())
                .rating(Rating.TRUE)
                .label("True")
                .putExtra("new", "1")
                .build());
        add(new Side(List.of(first), List.of(parade), Set.of(paper), 1, 1));
        add(new Evidence(
                first,
                Bearing.SAYS_SO,
                Weight.PARTIAL,
                List.of(new Limit(Limit.Cause.MODE, Optional.empty())),
                Set.of(Citation.of(paper))));
        add(disputed.ground(Map.of(SourceId.of("stray"), SourceText.of("x"))));
        add(Lineage.of(disputed.sources()));
        add(new Independence(Set.of(), Set.of(paper, relay), Set.of(SourceId.of("somebody"))));
    }

    private static Event event(String id, String time) {
        return Event.builder()
                .id(EventId.of(id))
                .name(id)
                .kind(EventKind.SUMMIT)
                .time(Edtf.parse(time))
                .build();
    }

    private static Source source(String id, SourceId from) {
        return Source.builder()
                .id(SourceId.of(id))
                .name(id)
                .kind(SourceKind.ARTICLE)
                .addDerivedFrom(from)
                .build();
    }

    private static Occurrence occurrence(Event event, String time) {
        return Occurrence.builder().event(event.id()).time(Edtf.parse(time)).build();
    }

    private static Claim cited(Proposition proposition, SourceId source) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(Citation.of(source))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What there is of a type, or of one that is it too. */
    List<Object> of(Class<?> type) {
        return byClass.entrySet().stream()
                .filter(one -> type.isAssignableFrom(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
    }

    private void add(Object value) {
        if (value.getClass().getName().startsWith("dev.factum.")) {
            List<Object> ofClass = byClass.computeIfAbsent(value.getClass(), any -> new ArrayList<>());
            if (ofClass.size() < most) {
                ofClass.add(value);
                open.add(value);
            }
        } else {
            within(value).forEach(this::add);
        }
    }

    private static Stream<?> within(Object value) {
        if (value instanceof Optional<?> one) {
            return one.stream();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().limit(MOST_AT_ONCE);
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream()).limit(MOST_AT_ONCE);
        }
        return Stream.empty();
    }

    private void follow() {
        while (!open.isEmpty()) {
            Object value = open.remove();
            for (Method method : value.getClass().getMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && PublicMembers.isOurs(method.getDeclaringClass())
                        && !Set.of("close", "flush").contains(method.getName())) {
                    addAnswer(value, method);
                }
            }
        }
    }

    private void addFromFactories(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (type.isRecord()) {
                addAnswer(null, constructor);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getModifiers())
                    && PublicMembers.isOurs(method.getReturnType())) {
                addAnswer(null, method);
            }
        }
    }

    private void addAnswer(Object target, Executable member) {
        try {
            member.setAccessible(true);
            Object answer = member instanceof Method method
                    ? method.invoke(target, arguments(method))
                    : ((Constructor<?>) member).newInstance(arguments(member));
            if (answer != null) {
                add(answer);
            }
        } catch (InvocationTargetException e) {
            // an answer that this value cannot give
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Arguments of which none is null. */
    Object[] arguments(Executable executable) {
        return Stream.of(executable.getParameterTypes()).map(this::argument).toArray();
    }

    private Object argument(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        List<Object> ours = of(type);
        if (!ours.isEmpty()) {
            return ours.get(0);
        }
        if (type.isInterface()) {
            return function(type);
        }
        throw new AssertionError("no value of " + type);
    }

    /** What answers each call with something, as far as it can. */
    private static Object function(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> type.getSimpleName();
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> method.getReturnType() == boolean.class ? true : PLAIN.get(method.getReturnType());
                });
    }

    private static final Map<Class<?>, Object> PLAIN = plain();

    private static Map<Class<?>, Object> plain() {
        Map<Class<?>, Object> plain =
                new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
        Stream.of(
                        "1",
                        BigDecimal.ONE,
                        URI.create("urn:x:y"),
                        Instant.EPOCH,
                        Duration.ofSeconds(1),
                        Period.ofDays(1),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH.atStartOfDay(),
                        Year.of(2025),
                        YearMonth.of(2025, 9),
                        DayOfWeek.MONDAY,
                        Locale.ENGLISH,
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        new Random(1))
                .forEach(value -> plain.put(value.getClass(), value));
        plain.put(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay());
        plain.put(int.class, 1);
        plain.put(long.class, 1L);
        plain.put(double.class, 1.0);
        plain.put(boolean.class, true);
        plain.put(Object.class, "x");
        plain.put(CharSequence.class, "x");
        plain.put(Class.class, Claim.class);
        plain.put(Clock.class, Clock.systemUTC());
        plain.put(Iterable.class, List.of());
        plain.put(Collection.class, List.of());
        plain.put(List.class, List.of());
        plain.put(Set.class, Set.of());
        plain.put(Map.class, Map.of());
        plain.put(Map.Entry.class, Map.entry("a", "b"));
        plain.put(Stream.class, Stream.empty());
        plain.put(UnaryOperator.class, UnaryOperator.identity());
        plain.put(Path.class, Path.of("nowhere", "at", "all"));
        plain.put(InputStream.class, InputStream.nullInputStream());
        plain.put(OutputStream.class, OutputStream.nullOutputStream());
        plain.put(Appendable.class, new StringBuilder());
        plain.put(JsonMapper.class, JsonMapper.builder().findAndAddModules().build());
        return plain;
    }
}
