package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Jackson's view of a codec as a reader: reads a value that stands alone. */
final class ValueReader extends StdDeserializer<Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codec codec;

    ValueReader(Codec codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserialize(JsonParser p, DeserializationContext ctxt) throws IOException {
        return codec.read(new ParserInput(p, ctxt));
    }

    @Override
    public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
        if (codec.start() != Input.START_OBJECT) {
            return this;
        }
        if (UnwrappingWriter.renames(unwrapper)) {
            JavaType type = TypeFactory.defaultInstance().constructType(codec.type());
            Undeclared.act(() -> {
                throw InvalidDefinitionException.from((JsonParser) null, codec.cannotBeRenamed(), type);
            });
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
