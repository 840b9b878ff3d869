package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.IntegrityRule;
import dev.factum.dossier.IntegrityRules;
import dev.factum.dossier.JsonSchemas;
import dev.factum.dossier.Phrases;
import dev.factum.model.Shapes;
import dev.factum.time.EdtfFormatter;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every public value type of core can be generated. */
class TypesTest {
    /** What is no value: functions that applications write, ways to write, lists of what there is. */
    private static final Set<String> NO_VALUES = Set.of(
            ClaimFilter.class.getName(),
            IntegrityRule.class.getName(),
            IntegrityRules.class.getName(),
            JsonSchemas.class.getName(),
            Phrases.class.getName(),
            EdtfFormatter.class.getName(),
            Shapes.class.getName(),
            "dev.factum.dossier.DossierShape");

    @Test
    void everyPublicValueTypeIsGenerated() throws Exception {
        List<Class<?>> missing = new ArrayList<>();
        int values = 0;
        for (Class<?> type : publicTypes()) {
            if (!type.isEnum() && !Throwable.class.isAssignableFrom(type) && !NO_VALUES.contains(type.getName())) {
                values++;
                if (!Factum.types().contains(type)) {
                    missing.add(type);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(values).isGreaterThan(80).isEqualTo(Factum.types().size());
    }

    @Test
    void shapesAreForThisPackageOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.showTo(String.class))
                .withMessage("ours must be a class of dev.factum.testing, but was java.lang.String");
    }

    @Test
    void otherTypesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.values(String.class))
                .withMessage("type must be one of Factum.types(), but was java.lang.String");
    }

    private static List<Class<?>> publicTypes() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String name : CoreTypes.exported()) {
            CoreTypes.of(name).stream()
                    .filter(type -> type.getEnclosingClass() == null && Modifier.isPublic(type.getModifiers()))
                    .forEach(types::add);
        }
        return types;
    }
}
