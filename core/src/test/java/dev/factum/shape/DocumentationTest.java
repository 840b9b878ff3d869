package dev.factum.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.DossierShape;
import dev.factum.model.Shapes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    private static final Set<String> OTHERS = Set.of("Extraction", "Line", "Header");

    private static void collect(Kind<?> kind, Set<String> keys) {
        if (kind instanceof Kind.Whole || !keys.add(JsonSchema.nameOf(kind))) {
            return;
        }
        if (kind instanceof Kind.Nested<?> nested) {
            for (Field<?> field : nested.shape().fields()) {
                keys.add(nested.shape().name() + "." + field.name());
                field.keyKind().ifPresent(key -> collect(key, keys));
                collect(field.kind(), keys);
            }
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            oneOf.options().forEach(option -> collect(new Kind.Nested<>(option), keys));
        }
    }

    private static Set<String> keysOfShapes() {
        Set<String> keys = new TreeSet<>();
        collect(new Kind.Nested<>(DossierShape.DOSSIER), keys);
        Shapes.objects().forEach(shape -> collect(new Kind.Nested<>(shape), keys));
        Shapes.oneOfs().forEach(oneOf -> collect(oneOf, keys));
        return keys;
    }

    @Test
    void everyTypeFieldAndKindIsDocumentedAndNothingElse() {
        Set<String> found = new TreeSet<>(Documentation.keys());
        found.removeIf(key -> key.endsWith(".why") || OTHERS.contains(key));
        assertThat(found).isEqualTo(keysOfShapes()).hasSizeGreaterThan(150);
    }

    @Test
    void whatIsExplainedIsThere() {
        assertThat(Documentation.keys().stream()
                        .filter(key -> key.endsWith(".why"))
                        .map(key -> key.substring(0, key.length() - ".why".length()))
                        .filter(key -> !OTHERS.contains(key)))
                .isSubsetOf(keysOfShapes())
                .isNotEmpty();
        assertThat(Documentation.why("Claim"))
                .hasValueSatisfying(why -> assertThat(why).contains("claimant"));
        assertThat(Documentation.why("Place")).isEmpty();
    }

    @Test
    void textsAreSentencesOfOneLine() {
        assertThat(Documentation.keys().stream().map(Documentation::text))
                .allMatch(text -> text.matches("\\S[\\x20-\\x7E]*\\.") && !text.contains("  "));
    }

    @Test
    void aTextThatIsMissingIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documentation.text("Leader.shoes"))
                .withMessage("bug: nothing documents Leader.shoes");
    }

    @Test
    void namesOfDefinitionsAreDistinct() {
        Stream<Kind<?>> kinds =
                Stream.of(Shapes.scalars(), Shapes.codes(), Shapes.oneOfs()).flatMap(list -> list.stream());
        Stream<String> shapes = Stream.concat(
                        Shapes.objects().stream(), Shapes.oneOfs().stream().flatMap(oneOf -> oneOf.options().stream()))
                .map(Shape::name)
                .distinct();
        assertThat(Stream.concat(kinds.map(JsonSchema::nameOf), shapes)).doesNotHaveDuplicates();
    }
}
