package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work by several threads: in order, bounded, and given up when nobody wants it. */
class InOrderTest {
    private static InOrder.Source<Integer> numbersTo(int end, AtomicInteger given) {
        return new InOrder.Source<>() {
            @Override
            public @Nullable Integer next() {
                return given.get() == end ? null : given.getAndIncrement();
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("factum-reader-") && thread.isAlive())
                .toList();
    }

    private static void awaitNoWorkers() throws InterruptedException {
        for (int i = 0; i < 1000 && !workers().isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertThat(workers()).isEmpty();
    }

    @Property(tries = 20)
    void theOrderIsThatOfTheSource(@ForAll @IntRange(min = 1, max = 5) int threads, @ForAll Random random)
            throws IOException {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        long seed = random.nextLong();
        InOrder<Integer, Integer> work = new InOrder<>(
                numbersTo(200, given),
                number -> {
                    Random own = new Random(seed + number);
                    for (int i = own.nextInt(2000); i > 0; i--) {
                        Thread.onSpinWait();
                    }
                    return number * number;
                },
                threads);
        List<Integer> results = new ArrayList<>();
        for (Integer result = work.next(); result != null; result = work.next()) {
            results.add(result);
            ahead.accumulateAndGet(given.get() - results.size(), Math::max);
        }

        assertThat(results)
                .isEqualTo(IntStream.range(0, 200).map(i -> i * i).boxed().toList());
        assertThat(ahead.get()).as("bounded").isLessThanOrEqualTo(2 * threads);
        assertThat(work.next()).as("still at the end").isNull();
    }

    @Test
    @Timeout(30)
    void severalThreadsWorkAtOnce() throws IOException, InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        InOrder<Integer, Boolean> work = new InOrder<>(
                numbersTo(2, new AtomicInteger()),
                number -> {
                    both.countDown();
                    try {
                        return both.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        return false;
                    }
                },
                2);

        assertThat(work.next()).isTrue();
        assertThat(workers()).allMatch(Thread::isDaemon);
        assertThat(work.next()).isTrue();
        assertThat(work.next()).isNull();
        awaitNoWorkers();
    }

    @Test
    @Timeout(30)
    void whatWorkThrowsComesInItsPlace() throws IOException, InterruptedException {
        InOrder<Integer, Integer> work = new InOrder<>(
                numbersTo(10, new AtomicInteger()),
                number -> {
                    if (number == 3) {
                        throw new IllegalStateException("three");
                    }
                    return number;
                },
                3);

        assertThat(List.of(work.next(), work.next(), work.next())).containsExactly(0, 1, 2);
        assertThatIllegalStateException().isThrownBy(work::next).withMessage("three");
        awaitNoWorkers();
    }

    @Test
    @Timeout(30)
    void errorsComeThrough() {
        InOrder<Integer, Integer> work = new InOrder<>(
                numbersTo(1, new AtomicInteger()),
                number -> {
                    throw new StackOverflowError("deep");
                },
                2);

        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(work::next);
    }

    @Test
    @Timeout(30)
    void whatTheSourceThrowsComesAfterAllResults() throws IOException, InterruptedException {
        AtomicInteger given = new AtomicInteger();
        InOrder<Integer, Integer> work = new InOrder<>(
                new InOrder.Source<>() {
                    @Override
                    public Integer next() throws IOException {
                        if (given.get() == 2) {
                            throw new IOException("gone");
                        }
                        return given.getAndIncrement();
                    }

                    @Override
                    public boolean ready() {
                        return true;
                    }
                },
                number -> number,
                4);

        assertThat(work.next()).isZero();
        assertThat(work.next()).isOne();
        assertThatExceptionOfType(IOException.class).isThrownBy(work::next).withMessage("gone");
        awaitNoWorkers();
    }

    @Test
    @Timeout(30)
    void aResultIsNotHeldBackByASourceThatGivesNothing() throws IOException {
        AtomicInteger given = new AtomicInteger();
        InOrder<Integer, Integer> work = new InOrder<>(
                new InOrder.Source<>() {
                    @Override
                    public Integer next() {
                        if (!ready()) {
                            throw new AssertionError("would wait for ever");
                        }
                        return given.getAndIncrement();
                    }

                    @Override
                    public boolean ready() {
                        return given.get() < 2;
                    }
                },
                number -> {
                    // long enough not to be done when the source is asked again
                    LockSupport.parkNanos(20_000_000);
                    return number;
                },
                2);

        assertThat(work.next()).isZero();
        assertThat(work.next()).isOne();
        work.close();
    }

    @Test
    @Timeout(30)
    void closingGivesUp() throws IOException, InterruptedException {
        AtomicInteger given = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        InOrder<Integer, Integer> work = new InOrder<>(
                numbersTo(1000, given),
                number -> {
                    if (number > 0) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    return number;
                },
                2);

        assertThat(work.next()).isZero();
        work.close();
        awaitNoWorkers();
        assertThat(work.next()).isNull();
        assertThat(given.get()).isLessThan(10);
    }

    @Test
    @Timeout(30)
    void whoIsInterruptedStopsWaiting() throws InterruptedException {
        InOrder<Integer, Integer> work = new InOrder<>(
                numbersTo(1, new AtomicInteger()),
                number -> {
                    try {
                        Thread.sleep(20_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return number;
                },
                1);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(work::next);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        awaitNoWorkers();
    }
}
