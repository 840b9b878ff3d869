package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an object whose members are the entries of a map. */
record MapReader(Label label, TextReader key, KindReader one) implements KindReader {
    @Override
    public @Nullable Object read(Input in) {
        if (in.token() != Input.START_OBJECT) {
            return KindReader.readWrongType(in, Map.class, label, "an object");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        Set<String> leftOut = new HashSet<>(0);
        Flaws flaws = null;
        while (in.next() == Input.NAME) {
            String name = in.name();
            try {
                readEntry(name, in, map, leftOut);
            } catch (Flaw flaw) {
                flaws = flaws == null ? new Flaws() : flaws;
                flaws.add(Step.of(Map.class, name), flaw);
                if (in.token() == Input.NAME) {
                    in.next();
                }
                in.skip();
            } catch (Exception e) {
                throw Thrown.as(in.faults().under(e, Step.of(Map.class, name)));
            }
        }
        if (flaws != null) {
            throw flaws.asFlaw();
        }
        return map;
    }

    /** Entries that a problem handler leaves out may not come twice either. */
    private void readEntry(String name, Input in, Map<Object, Object> map, Set<String> leftOut) {
        Object keyed = key.readKey(name, in);
        if (keyed == null ? !leftOut.add(name) : map.containsKey(keyed) || leftOut.contains(name)) {
            throw Flaw.of(JsonRules.duplicate(label.name(), name), in, Map.class);
        }
        in.next();
        Object value = one.read(in);
        if (keyed != null && value != null) {
            map.put(keyed, value);
        } else {
            leftOut.add(name);
        }
    }
}
