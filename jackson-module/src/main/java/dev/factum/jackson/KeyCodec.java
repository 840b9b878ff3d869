package dev.factum.jackson;

import dev.factum.shape.Kind;

/** How values of one type are read and written as the keys of maps. */
record KeyCodec(Kind<?> kind, TextReader reader) {
    static KeyCodec of(Class<?> type, Kind<?> kind) {
        return new KeyCodec(kind, Readers.ofText(kind, Label.of(type.getSimpleName())));
    }
}
