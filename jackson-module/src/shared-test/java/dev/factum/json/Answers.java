package dev.factum.json;

import org.jspecify.annotations.Nullable;

/** What a problem handler of an application answers, whichever major of Jackson asks. */
class Answers {
    /** Has no answer. */
    static final Object NONE = new Object();

    @Nullable
    Object toText(Class<?> type, String text) {
        return NONE;
    }

    @Nullable
    Object toNumber(Class<?> type, Number number) {
        return NONE;
    }

    @Nullable
    Object toToken(Class<?> type, String text) {
        return NONE;
    }

    @Nullable
    Object toKey(Class<?> type, String key) {
        return NONE;
    }

    /** Tells whether the application takes care of a member without a meaning; its value is passed over. */
    boolean takes(String member) {
        return false;
    }
}
