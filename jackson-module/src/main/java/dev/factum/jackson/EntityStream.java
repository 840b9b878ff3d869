package dev.factum.jackson;

import dev.factum.model.Entity;
import dev.factum.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Hands over entities in order, and all else that stands between them to whom it is for. */
final class EntityStream extends AbstractSpliterator<Entity> {
    private final Opened opened;
    private final Listeners listeners;
    private final @Nullable Gathered gathered;
    private final @Nullable String input;

    private List<Object> items = List.of();
    private int next;
    private long linesBefore;
    private long lines;
    private long entities;
    private long badLines;
    private long bytes;
    private boolean started;
    private boolean ended;
    private @Nullable RuntimeException failure;

    private EntityStream(Opened opened, Listeners listeners, @Nullable Gathered gathered, @Nullable String input) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.opened = opened;
        this.listeners = listeners;
        this.gathered = gathered;
        this.input = input;
    }

    static Stream<Entity> of(Opened opened, Listeners listeners, @Nullable Gathered gathered, @Nullable String input) {
        EntityStream entities = new EntityStream(opened, listeners, gathered, input);
        return StreamSupport.stream(entities, false).onClose(entities::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Entity> action) {
        while (hasNext()) {
            Object item = items.get(next++);
            if (item instanceof Entity entity) {
                entities++;
                action.accept(entity);
                return true;
            }
            tell(item);
        }
        return false;
    }

    private boolean hasNext() {
        if (failure != null) {
            throw failure;
        }
        while (next == items.size() && !ended) {
            nextBatch();
        }
        return next < items.size();
    }

    private void nextBatch() {
        if (started) {
            tellProgress();
        }
        Batch batch;
        try {
            batch = opened.next();
        } catch (IOException e) {
            throw stop(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw stop(e);
        }
        next = 0;
        if (batch == null) {
            ended = true;
            items = List.of();
            if (!started || bytes != opened.bytesRead()) {
                bytes = opened.bytesRead();
                tellProgress();
            }
        } else {
            items = batch.items();
            linesBefore = lines;
            lines += batch.lines();
            bytes = batch.bytesRead();
        }
        started = true;
    }

    private void tellProgress() {
        listeners.progress().accept(new DossierReader.Progress(bytes, lines, entities, badLines));
    }

    private void tell(Object item) {
        if (item instanceof Header header) {
            Optional<Report> conflict = gathered == null ? Optional.empty() : gathered.add(header.dossier());
            conflict.ifPresentOrElse(
                    report -> tell(header.bad(report)),
                    () -> listeners.headers().accept(header.dossier()));
        } else {
            tell((Bad) item);
        }
    }

    private void tell(Bad bad) {
        BadLine line = new BadLine(bad, linesBefore, input);
        if (bad.ends() || listeners.badLines() == null) {
            throw stop(line.exception());
        }
        badLines++;
        listeners.badLines().accept(line);
    }

    /** Nothing can be read any more, and nothing that is under way need be. */
    private RuntimeException stop(RuntimeException e) {
        failure = e;
        opened.close();
        return e;
    }

    private void close() {
        try {
            opened.closeAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
