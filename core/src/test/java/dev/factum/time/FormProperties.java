package dev.factum.time;

import static dev.factum.shape.Fitting.fits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Shapes;
import dev.factum.shape.Form;
import dev.factum.shape.Kind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The pattern by which validators know times takes all of them, and not what people write by mistake. */
class FormProperties {
    private static final Form FORM = ((Kind.Scalar<?>) Shapes.TIME).form();

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property(tries = 5000)
    void everyTimeHasTheForm(@ForAll("texts") String text) {
        assertThat(text).matches(one -> fits(one, FORM), "has the form");
    }

    @Example
    void commonMistakesHaveNot() {
        assertThat(List.of(
                        "",
                        "2025-9-3",
                        "2025-13",
                        "2025-09-32",
                        "2025-00-01",
                        "20250903",
                        "03.09.2025",
                        "9/3/2025",
                        "September 2025",
                        "1980s",
                        "c. 1984",
                        "2011-2017",
                        "2025-09-03 09:00",
                        "2025-09-03T9:00",
                        "2025-09-03T25:00:00Z",
                        "2025-09-03T09:00:00Z/2025-09-04",
                        "2025/2026/2027",
                        "[1667,1668}",
                        "unknown"))
                .noneMatch(text -> fits(text, FORM));
    }
}
