package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.GeoPoint;
import dev.factum.model.Leader;
import dev.factum.model.Locator;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Page;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import dev.factum.model.TextValue;
import dev.factum.model.TimeSpan;
import dev.factum.model.TimeValue;
import dev.factum.model.Utterance;
import dev.factum.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** One document for each type, with all its fields, read and written back. */
class GoldenTest {
    record Golden(String file, Class<?> type) {
        String text() {
            try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + file + ".json")) {
                return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> goldens() {
        return Stream.of(
                new Golden("dossier", Dossier.class),
                new Golden("leader", Leader.class),
                new Golden("event", Event.class),
                new Golden("source", Source.class),
                new Golden("claim", Claim.class),
                new Golden("office", Office.class),
                new Golden("place", Place.class),
                new Golden("geo-point", GeoPoint.class),
                new Golden("citation", Citation.class),
                new Golden("quote", Quote.class),
                new Golden("recording", Recording.class),
                new Golden("attendance", Attendance.class),
                new Golden("occurrence", Occurrence.class),
                new Golden("precedent", Precedent.class),
                new Golden("anniversary-of-event", Anniversary.class),
                new Golden("anniversary-of-time", Anniversary.class),
                new Golden("utterance", Utterance.class),
                new Golden("relation", Relation.class),
                new Golden("property", Property.class),
                new Golden("assessment", Assessment.class),
                new Golden("retraction", Retraction.class),
                new Golden("free-text", FreeText.class),
                new Golden("text-span", TextSpan.class),
                new Golden("page", Page.class),
                new Golden("time-span", TimeSpan.class),
                new Golden("fragment", Fragment.class),
                new Golden("text-value", TextValue.class),
                new Golden("quantity", Quantity.class),
                new Golden("time-value", TimeValue.class),
                new Golden("reference", Reference.class));
    }

    /** The types that a value of the type can be declared as. */
    static Stream<Class<?>> declared(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.<Class<?>>of(Proposition.class, Locator.class, PropertyValue.class)
                        .filter(wider -> wider.isAssignableFrom(type)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsAndWritesTheSame(Golden golden) {
        String text = golden.text();
        declared(golden.type()).forEach(type -> {
            Object value = Mappers.LENIENT.readValue(text, type);
            assertThat(value).isInstanceOf(golden.type());
            assertThat(Mappers.LENIENT.writeValueAsString(value)).isEqualTo(text);
            assertThat(Mappers.LENIENT.writerFor(type).writeValueAsString(value))
                    .isEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void whiteSpaceDoesNotMatter(Golden golden) {
        Object value = Mappers.LENIENT.readValue(golden.text(), golden.type());
        String pretty = Mappers.LENIENT.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        assertThat(pretty).contains("\n");
        assertThat(Mappers.LENIENT.readValue(pretty, golden.type())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void otherFormatsHoldTheSame(Golden golden) {
        Object value = Mappers.LENIENT.readValue(golden.text(), golden.type());
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            byte[] bytes = format.writeValueAsBytes(value);
            declared(golden.type()).forEach(type -> {
                Object read = format.readValue(bytes, type);
                assertThat(read).isEqualTo(value);
                assertThat(Mappers.LENIENT.writeValueAsString(read)).isEqualTo(golden.text());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theTypeIdCanComeLast(Golden golden) {
        String text = golden.text();
        if (text.startsWith("{\"type\":")) {
            int comma = text.indexOf(',');
            String late = "{" + text.substring(comma + 1, text.length() - 1) + "," + text.substring(1, comma) + "}";
            declared(golden.type())
                    .forEach(type -> assertThat(
                                    Mappers.LENIENT.writeValueAsString(Mappers.LENIENT.readValue(late, type)))
                            .isEqualTo(text));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void typesCanBeNamedInTheDocument(Golden golden) {
        var mapper = Mappers.LENIENT
                .rebuild()
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();
        Object value = Mappers.LENIENT.readValue(golden.text(), golden.type());
        String text = mapper.writerFor(Object.class).writeValueAsString(value);
        assertThat(text).contains(golden.type().getName());
        assertThat(mapper.readValue(text, Object.class)).isEqualTo(value);
    }

    @Test
    void everyTypeHasADocumentWithAllItsFields() {
        Set<String> expected = new TreeSet<>();
        Stream.concat(
                        Stream.concat(Shapes.objects().stream(), Stream.of(DossierShape.DOSSIER)),
                        Shapes.oneOfs().stream().flatMap(oneOf -> oneOf.options().stream()))
                .map(shape -> (Shape<?>) shape)
                .forEach(shape -> shape.fields().forEach(field -> expected.add(shape.name() + "." + field.name())));
        Set<String> found = new TreeSet<>();
        goldens()
                .forEach(golden -> Mappers.LENIENT
                        .readTree(golden.text())
                        .propertyNames()
                        .forEach(name -> found.add(golden.type().getSimpleName() + "." + name)));
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(found);
        assertThat(missing).isEmpty();
        assertThat(goldens().map(Golden::file).toList()).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void listsOfPropositionsKeepTheirTypeIds() {
        List<Proposition> many = List.of(
                Mappers.LENIENT.readValue(new Golden("attendance", Attendance.class).text(), Proposition.class),
                Mappers.LENIENT.readValue(new Golden("free-text", FreeText.class).text(), Proposition.class));
        var type = Mappers.LENIENT.constructType(
                Mappers.LENIENT.getTypeFactory().constructCollectionType(List.class, Proposition.class));
        String text = Mappers.LENIENT.writerFor(type).writeValueAsString(many);
        assertThat(Mappers.LENIENT.<List<Proposition>>readValue(text, type)).isEqualTo(many);
    }
}
