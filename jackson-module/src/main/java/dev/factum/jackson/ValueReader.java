package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.NameTransformer;

/** Jackson's view of a codec as a reader: reads a value that stands alone. */
final class ValueReader extends StdDeserializer<Object> {
    private final transient Codec codec;

    ValueReader(Codec codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserialize(JsonParser p, DeserializationContext ctxt) {
        return codec.read(new ParserInput(p, ctxt));
    }

    @Override
    public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext ctxt, NameTransformer unwrapper) {
        if (codec.start() != Input.START_OBJECT) {
            return this;
        }
        if (UnwrappingWriter.renames(unwrapper)) {
            return ctxt.reportBadDefinition(codec.type(), codec.cannotBeRenamed());
        }
        // another one, by which Jackson knows that the members stand among those of the holder
        return new ValueReader(codec);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public LogicalType logicalType() {
        return codec.start() == Input.STRING ? LogicalType.Textual : LogicalType.POJO;
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return new ArrayList<>(codec.memberNames());
    }
}
