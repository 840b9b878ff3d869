package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array. */
record ManyReader(Label label, KindReader one) implements KindReader {
    @Override
    public @Nullable Object read(Input in) {
        if (in.token() != Input.START_ARRAY) {
            return KindReader.readWrongType(in, List.class, label, "an array");
        }
        List<Object> many = new ArrayList<>(4);
        Flaws flaws = null;
        int index = 0;
        for (int token = in.next(); token != Input.END_ARRAY && token != Input.NONE; token = in.next()) {
            try {
                Object value = one.read(in);
                if (value != null) {
                    many.add(value);
                }
            } catch (Flaw flaw) {
                flaws = flaws == null ? new Flaws() : flaws;
                flaws.add(Step.of(List.class, index), flaw);
                in.skip();
            } catch (Exception e) {
                throw Thrown.as(in.faults().under(e, Step.of(List.class, index)));
            }
            index++;
        }
        if (flaws != null) {
            throw flaws.asFlaw();
        }
        return many;
    }
}
