package dev.factum.jackson;

import org.jspecify.annotations.Nullable;

/** How values of one type are read and written where they stand alone, and as the keys of maps. */
record Codec(
        Class<?> type,
        KindReader reader,
        KindWriter writer,
        @Nullable KeyCodec key) {}
