package dev.factum.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.codec.Faults.Step;
import dev.factum.model.Shapes;
import dev.factum.shape.Shape;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Pointers lead through the shapes. */
class MemberPathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Claim | /citations/3/quote/exact | Claim[\"citations\"]->List[3]->Citation[\"quote\"]->Quote[\"exact\"]",
                "Claim | /citations/x | Claim[\"citations\"]->List[\"x\"]",
                "Claim | /proposition/value/amount | Claim[\"proposition\"]->Proposition[\"value\"]->Object[\"amount\"]",
                "Claim | /nothing/0 | Claim[\"nothing\"]->Object[\"0\"]",
                "Leader | /attributes/0 | Leader[\"attributes\"]->Map[\"0\"]",
                "Leader | /attributes/a~1b~0c | Leader[\"attributes\"]->Map[\"a/b~c\"]",
                "Leader | /names/en/x | Leader[\"names\"]->Map[\"en\"]->Object[\"x\"]",
                "Leader | /offices/1/term | Leader[\"offices\"]->List[1]->Office[\"term\"]",
                "none | /type | Object[\"type\"]"
            })
    void leadsThroughTheShapes(String type, String pointer, String path) {
        Shape<?> shape = type.equals("Claim") ? Shapes.CLAIM : type.equals("Leader") ? Shapes.LEADER : null;
        assertThat(MemberPath.steps(pointer, shape).stream()
                        .map(MemberPathTest::shown)
                        .collect(Collectors.joining("->")))
                .isEqualTo(path);
    }

    private static String shown(Step step) {
        return step.holder().getSimpleName()
                + (step.name() == null ? "[" + step.index() + "]" : "[\"" + step.name() + "\"]");
    }
}
