package dev.factum.examples.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why two names can be one person's. The more telling first. */
enum Likeness {
    /** The same but for case, accents and punctuation. */
    LETTERS("the same letters"),
    /** The same words in another order. */
    ORDER("the same words in another order"),
    /** One begins with the same word as the other, and has only words of the other, in its order. */
    FEWER_WORDS("one has more words"),
    /** Each word is the same but for a letter or two. */
    SLIPS("a letter or two differ"),
    /** One is the first or last word of the other. */
    ONE_WORD("one is the first or last word of the other");

    /** So long can somebody hold offices. */
    static final int YEARS_OF_A_CAREER = 15;

    private static final int YEARS_OF_A_SINGLE_NAME = 5;
    private static final int LONG_WORD = 7;
    private static final int WORD = 5;

    private final String text;

    Likeness(String text) {
        this.text = text;
    }

    /** A name without what people spell differently, word by word. */
    record Words(List<String> inOrder, List<String> sorted) {
        static Words of(String folded) {
            List<String> words = List.of(folded.split(" "));
            return new Words(words, words.stream().sorted().toList());
        }

        boolean isOneWord() {
            return inOrder.size() == 1;
        }
    }

    /** Returns how two names that differ are alike, if they are. */
    static Optional<Likeness> of(Words one, Words other) {
        boolean isOneFewer = one.inOrder().size() <= other.inOrder().size();
        return isOneFewer ? ofFewerAndMore(one, other) : ofFewerAndMore(other, one);
    }

    private static Optional<Likeness> ofFewerAndMore(Words fewer, Words more) {
        List<String> words = fewer.inOrder();
        List<String> others = more.inOrder();
        if (fewer.isOneWord()) {
            String word = words.get(0);
            boolean isPart = word.equals(others.get(0)) || word.equals(others.get(others.size() - 1));
            return isPart && !more.isOneWord() ? Optional.of(ONE_WORD) : Optional.empty();
        }
        if (fewer.sorted().equals(more.sorted())) {
            return Optional.of(ORDER);
        }
        if (words.get(0).equals(others.get(0)) && isWithin(words, others)) {
            return Optional.of(FEWER_WORDS);
        }
        return areSlips(words, others) ? Optional.of(SLIPS) : Optional.empty();
    }

    /** Returns within how many years two names that are so alike are one person's. */
    int years() {
        return this == ONE_WORD ? YEARS_OF_A_SINGLE_NAME : YEARS_OF_A_CAREER;
    }

    /** Tells whether names that are so alike must not be of different offices: letters and single names tell too little. */
    boolean needsAnOffice() {
        return this == ONE_WORD || this == SLIPS;
    }

    /** Tells whether words stand among others, in the same order. */
    private static boolean isWithin(List<String> fewer, List<String> more) {
        int found = 0;
        for (String word : more) {
            if (found < fewer.size() && fewer.get(found).equals(word)) {
                found++;
            }
        }
        return found == fewer.size();
    }

    private static boolean areSlips(List<String> words, List<String> others) {
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = others.get(i);
            int shorter = Math.min(word.length(), other.length());
            int allowed = shorter >= LONG_WORD ? 2 : shorter >= WORD ? 1 : 0;
            boolean canBe = Math.abs(word.length() - other.length()) <= allowed;
            if (!canBe || (!word.equals(other) && distance(word, other) > allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    /** Returns it in words. */
    @Override
    public String toString() {
        return text;
    }
}
