package dev.factum.jackson2;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Calls what declares {@link IOException} from methods that may declare none: the exception passes all the same, and those
 * who call the methods in the end declare it.
 */
final class Undeclared {
    @FunctionalInterface
    interface Call<T extends @Nullable Object, E extends Exception> {
        T make() throws E;
    }

    @FunctionalInterface
    interface Action<E extends Exception> {
        void take() throws E;
    }

    private Undeclared() {}

    @SuppressWarnings("unchecked") // the type of the exception is for the compiler, and is not there at run time
    static <T extends @Nullable Object> T call(Call<T, IOException> call) {
        return ((Call<T, RuntimeException>) (Call<T, ?>) call).make();
    }

    @SuppressWarnings("unchecked")
    static void act(Action<IOException> action) {
        ((Action<RuntimeException>) (Action<?>) action).take();
    }
}
