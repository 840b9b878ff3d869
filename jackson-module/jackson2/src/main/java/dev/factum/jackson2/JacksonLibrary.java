package dev.factum.jackson2;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.factum.codec.Library;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Jackson 2 prepares ahead. */
final class JacksonLibrary implements Library {
    @Override
    public Object names(List<String> names) {
        Map<String, Integer> which = new HashMap<>();
        names.forEach(name -> which.put(name, which.size()));
        return which;
    }

    @Override
    public Object encoded(String text) {
        return new SerializedString(text);
    }
}
