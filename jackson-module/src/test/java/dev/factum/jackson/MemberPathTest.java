package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

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
                "Proposition | /type | Proposition[\"type\"]"
            })
    void leadsThroughTheShapes(String type, String pointer, String path) {
        DatabindException e = DatabindException.from((JsonParser) null, "x");
        switch (type) {
            case "Claim" -> prepend(e, pointer, Claim.class, Shapes.CLAIM);
            case "Leader" -> prepend(e, pointer, Leader.class, Shapes.LEADER);
            default -> prepend(e, pointer, Proposition.class, null);
        }
        assertThat(e.getPathReference().replaceAll("[a-z.]+\\.", "")).isEqualTo(path);
    }

    private static void prepend(DatabindException e, String pointer, Class<?> type, @Nullable Shape<?> shape) {
        MemberPath.prepend(e, pointer, type, shape);
    }
}
