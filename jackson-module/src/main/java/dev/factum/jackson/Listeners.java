package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.DossierReader.Progress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what is no entity.
 *
 * @param badLines takes bad lines; null if they are to stop the reading
 */
record Listeners(
        @Nullable Consumer<? super BadLine> badLines,
        Consumer<? super Dossier> headers,
        Consumer<? super Progress> progress) {
    static final Listeners NONE = new Listeners(null, header -> {}, progress -> {});

    Listeners withBadLines(Consumer<? super BadLine> listener) {
        return new Listeners(listener, headers, progress);
    }

    Listeners withHeaders(Consumer<? super Dossier> listener) {
        return new Listeners(badLines, listener, progress);
    }

    Listeners withProgress(Consumer<? super Progress> listener) {
        return new Listeners(badLines, headers, listener);
    }
}
