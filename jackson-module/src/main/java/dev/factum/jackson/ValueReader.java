package dev.factum.jackson;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Jackson's view of a reader: reads a value that stands alone. */
final class ValueReader extends StdDeserializer<Object> {
    private final KindReader reader;

    ValueReader(Class<?> type, KindReader reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public @Nullable Object deserialize(JsonParser p, DeserializationContext ctxt) {
        try {
            return reader.read(p, ctxt);
        } catch (Flaw flaw) {
            throw Flaws.alone(handledType().getSimpleName(), handledType(), "", flaw, p);
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public LogicalType logicalType() {
        return reader instanceof TextReader ? LogicalType.Textual : LogicalType.POJO;
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return reader instanceof ShapeReader<?> shaped ? shaped.knownNames() : List.of();
    }
}
