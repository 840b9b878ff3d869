package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.jackson.FactumModule;
import dev.factum.shape.Canonical;
import dev.factum.shape.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any bytes: they are refused by an exception of Jackson, or read as a value that lasts. */
final class ReadBack {
    private static final JsonMapper KEEPING = JsonMapper.builder()
            .addModule(new FactumModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper FORBIDDING = KEEPING.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadBack() {}

    /** A value is written so that an equal one is read, and so is its canonical form; both are the same for equal values. */
    static <T> void holdsFor(byte[] bytes, Shape<T> shape) {
        T value = readOrNull(KEEPING, bytes, shape.type());
        T withoutUnknown = readOrNull(FORBIDDING, bytes, shape.type());
        if (withoutUnknown != null) {
            assertThat(withoutUnknown).isEqualTo(value);
        }
        if (value == null) {
            return;
        }
        byte[] written = KEEPING.writeValueAsBytes(value);
        T back = KEEPING.readValue(written, shape.type());
        assertThat(back).isEqualTo(value);
        assertThat(back.hashCode()).isEqualTo(value.hashCode());
        assertThat(KEEPING.writeValueAsBytes(back)).isEqualTo(written);
        String canonical = Canonical.text(shape, value);
        assertThat(Canonical.text(shape, back)).isEqualTo(canonical);
        assertThat(KEEPING.readValue(canonical, shape.type())).isEqualTo(value);
    }

    private static <T> T readOrNull(JsonMapper mapper, byte[] bytes, Class<T> type) {
        try {
            return mapper.readValue(bytes, type);
        } catch (JacksonException e) {
            assertThat(e.getMessage()).isNotBlank();
            return null;
        }
    }
}
