package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.testing.Factum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of all types, shared by 64 threads that ask all that can be asked of them, all at once and first of all: whatever is worked out when it is first asked for, all get the same answers, and those that one thread alone gets.
 */
class ThreadSweepTest {
    private static final int THREADS = 64;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    static Stream<Class<?>> types() {
        return Factum.types().stream().sorted(Comparator.comparing(Class::getName));
    }

    @ParameterizedTest
    @MethodSource("types")
    void allThreadsGetTheSameAnswers(Class<?> type) throws Exception {
        for (int seed = 1; seed <= 2; seed++) {
            List<String> alone = answersOf(value(type, seed));
            Object shared = value(type, seed);
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(() -> {
                    start.await();
                    return answersOf(shared);
                });
            }
            for (Future<List<String>> one : threads.invokeAll(all)) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    private static Object value(Class<?> type, long seed) {
        Object[] made = new Object[1];
        JqwikSession.run(() -> made[0] =
                Factum.values(type).generator(100).next(new Random(seed)).value());
        return made[0];
    }

    private static List<String> answersOf(Object value) {
        return answers(value, about(value));
    }

    /** What can be asked without arguments, and of dossiers what can be asked about one thing in them, in one order. */
    private static List<String> answers(Object value, List<Object> about) {
        List<String> answers = new ArrayList<>();
        Stream.of(value.getClass().getMethods())
                .filter(method -> PublicMembers.isOurs(method.getDeclaringClass())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && !Set.of("toBuilder", "equals").contains(method.getName()))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> {
                    if (method.getParameterCount() == 0) {
                        answers.add(method.getName() + ": " + answer(method, value));
                    } else if (method.getParameterCount() == 1) {
                        about.stream()
                                .filter(method.getParameterTypes()[0]::isInstance)
                                .limit(3)
                                .forEach(one ->
                                        answers.add(method.getName() + " " + one + ": " + answer(method, value, one)));
                    }
                });
        return answers;
    }

    private static List<Object> about(Object value) {
        if (!(value instanceof Dossier dossier)) {
            return List.of();
        }
        List<Object> about = new ArrayList<>();
        Stream.of(dossier.leaders(), dossier.events(), dossier.sources(), dossier.claims())
                .flatMap(List::stream)
                .forEach(entity -> {
                    about.add(entity);
                    about.add(entity.ref());
                });
        dossier.claims().forEach(claim -> {
            about.add(claim.proposition());
            about.add(claim.proposition().topic());
        });
        return about;
    }

    private static Object answer(Method method, Object value, Object... arguments) {
        try {
            method.setAccessible(true);
            return told(method.invoke(value, arguments));
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Of what is compared by identity, its type. */
    private static Object told(Object answer) throws ReflectiveOperationException {
        if (answer instanceof Stream<?> stream) {
            return stream.toList();
        }
        Object held = answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
        boolean isTold = held == null || held.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        if (isTold) {
            return answer;
        }
        return held.getClass().getSimpleName();
    }
}
