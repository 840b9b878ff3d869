package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.DossierShape;
import dev.factum.model.Attendance;
import dev.factum.model.FreeText;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.shape.Shape;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each type, with all its fields, read and written back. */
class GoldenTest {
    @ParameterizedTest
    @MethodSource("dev.factum.json.Golden#all")
    void readsAndWritesTheSame(Golden golden) {
        String text = golden.text();
        Golden.declared(golden.type()).forEach(type -> {
            Object value = Jackson.LENIENT.readValue(text, type);
            assertThat(value).isInstanceOf(golden.type());
            assertThat(Jackson.LENIENT.writeValueAsString(value)).isEqualTo(text);
            assertThat(Jackson.LENIENT.writeValueAs(type, value)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.factum.json.Golden#all")
    void whiteSpaceDoesNotMatter(Golden golden) {
        Object value = Jackson.LENIENT.readValue(golden.text(), golden.type());
        String pretty = Jackson.LENIENT.writeIndented(value);
        assertThat(pretty).contains("\n");
        assertThat(Jackson.LENIENT.readValue(pretty, golden.type())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("dev.factum.json.Golden#all")
    void otherFormatsHoldTheSame(Golden golden) {
        Object value = Jackson.LENIENT.readValue(golden.text(), golden.type());
        for (Mapper format : Jackson.OTHER_FORMATS) {
            byte[] bytes = format.writeValueAsBytes(value);
            Golden.declared(golden.type()).forEach(type -> {
                Object read = format.readValue(bytes, type);
                assertThat(read).isEqualTo(value);
                assertThat(Jackson.LENIENT.writeValueAsString(read)).isEqualTo(golden.text());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.factum.json.Golden#all")
    void theTypeIdCanComeLast(Golden golden) {
        String text = golden.text();
        if (text.startsWith("{\"type\":")) {
            int comma = text.indexOf(',');
            String late = "{" + text.substring(comma + 1, text.length() - 1) + "," + text.substring(1, comma) + "}";
            Golden.declared(golden.type())
                    .forEach(type -> assertThat(
                                    Jackson.LENIENT.writeValueAsString(Jackson.LENIENT.readValue(late, type)))
                            .isEqualTo(text));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.factum.json.Golden#all")
    void typesCanBeNamedInTheDocument(Golden golden) {
        Object value = Jackson.LENIENT.readValue(golden.text(), golden.type());
        String text = Jackson.NAMING_CLASSES.writeValueAs(Object.class, value);
        assertThat(text).contains(golden.type().getName());
        assertThat(Jackson.NAMING_CLASSES.readValue(text, Object.class)).isEqualTo(value);
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
        Golden.all()
                .forEach(golden -> ((Map<?, ?>) Jackson.LENIENT.readTree(golden.text()))
                        .keySet()
                        .forEach(name -> found.add(golden.type().getSimpleName() + "." + name)));
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(found);
        assertThat(missing).isEmpty();
        assertThat(Golden.all().map(Golden::file).toList())
                .doesNotHaveDuplicates()
                .hasSize(30);
    }

    @Test
    void listsOfPropositionsKeepTheirTypeIds() {
        List<Proposition> many = List.of(
                Jackson.LENIENT.readValue(new Golden("attendance", Attendance.class).text(), Proposition.class),
                Jackson.LENIENT.readValue(new Golden("free-text", FreeText.class).text(), Proposition.class));
        Type type = Types.of(List.class, Proposition.class);
        String text = Jackson.LENIENT.writeValueAs(type, many);
        assertThat(Jackson.LENIENT.<List<Proposition>>readValue(text, type)).isEqualTo(many);
    }
}
