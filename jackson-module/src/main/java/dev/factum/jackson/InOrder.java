package dev.factum.jackson;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on what a source gives, by several threads, and hands over the results in the order of the source. No more is
 * under way than there are threads to work, twice over. The source is asked by the thread that asks for results, and by
 * no other, so that none hangs in an input that gives nothing.
 */
final class InOrder<T, R> implements AutoCloseable {
    /** Gives one thing after the other. */
    interface Source<T> {
        /** Returns the next, or null at the end. */
        @Nullable
        T next() throws IOException;

        /** Tells whether there is something to be had without waiting for it. */
        boolean ready();
    }

    private static final AtomicInteger THREADS = new AtomicInteger();

    private final Source<T> source;
    private final Function<T, R> work;
    private final int most;
    private final ThreadPoolExecutor workers;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private boolean more = true;
    private @Nullable Exception failure;

    InOrder(Source<T> source, Function<T, R> work, int threads) {
        this.source = source;
        this.work = work;
        this.most = 2 * threads;
        this.workers = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::newThread);
        // whoever forgets to close leaves no thread behind
        workers.allowCoreThreadTimeOut(true);
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "factum-reader-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns the next result, or null at the end. What the work throws, and then what the source throws, comes in the
     * place of its result.
     */
    @Nullable
    R next() throws IOException {
        while (more && underWay.size() < most && mayAsk()) {
            ask();
        }
        Future<R> first = underWay.poll();
        if (first != null) {
            return resultOf(first);
        }
        close();
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        return null;
    }

    /** Nobody is to wait for the source while a result is to be had, now or when the work on it is done. */
    private boolean mayAsk() {
        Future<R> first = underWay.peek();
        return first == null || source.ready();
    }

    private void ask() {
        try {
            T one = source.next();
            if (one == null) {
                more = false;
            } else {
                underWay.add(workers.submit(() -> work.apply(one)));
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
            more = false;
        }
    }

    private R resultOf(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new InterruptedIOException("interrupted while reading");
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("bug: work threw a checked exception", e.getCause());
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        more = false;
        underWay.clear();
        workers.shutdownNow();
    }
}
