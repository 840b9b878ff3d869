package dev.factum.examples.visits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence tells what was done on the visit, or what was not, was only planned, or had been done before. */
final class Modality {
    private static final String ADVERB =
            "(?:(?:\\w+ly|also|already|before|earlier|ever|first|last|never|not|once|since) )?";

    /** What rules all verbs of a sentence after it: was to have met and attended; had met and attended. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?i)\\b(?:to|would|should|could|might) have\\b|\\bhaving " + ADVERB + "\\w+ed\\b|\\bhad "
                    + ADVERB + "(?:\\w+ed|been|come|gone|held|led|met|seen|spoken|taken|to)\\b");

    /** What rules the verbs of its clause alone: did not meet the President, attended the summit. */
    private static final Pattern NOT_DONE = Pattern.compile("(?i)n['’]t\\b|\\b(?:not|never|neither|nor|no longer|unable"
            + "|instead of|rather than|without|prevented from|plans? (?:for|of|to)|planned|planning|was to|were to"
            + "|expected|scheduled|(?:cancel|declin|fail|hop|intend|miss|postpon|refus)[a-z]*(?:ed|ing))\\b");

    private static final Pattern NEW_CLAUSE = Pattern.compile("[,;:]| (?:but|while|after|before) ");
    private static final Pattern NEW_FINITE_CLAUSE = Pattern.compile(NEW_CLAUSE.pattern() + "| and ");

    /** What begins a sentence of which the visitor, who is not named, is the subject: a verb in the past. */
    private static final String DONE =
            "(?:(?:Also|Later|Then) \\p{Ll}|\\p{Lu})(?:as|ad|\\p{L}*(?:ed|et|ook|ade|ave|eld|ame|oke|ent|id))\\b.*";

    /** What can stand before a verb of which the visitor is the subject too. */
    private static final Pattern PLAIN_BEFORE =
            Pattern.compile("(?:(?:Also|Later|Then) )?|" + DONE + "(?:,| and|, and|;| \\() ?(?:(?:also|later|then) )?");

    private static final Pattern PLAIN_BEFORE_ING =
            Pattern.compile("(?:" + DONE + " while|Met\\b.* (?:while|before|after|and)) ");

    /** What is part of no name, and means that the visitor was not there, or at another time. */
    private static final Pattern NOT_OF_A_NAME = Pattern.compile(
            "(?i)\\b(?:neither|nor|no|not|last|next|previous|by|proxy|virtual|virtually|through|only|year)\\b");

    private Modality() {}

    /** Tells whether the visitor, of whom a sentence tells without a name, is the subject of a verb in it. */
    static boolean isPlain(String sentence, int verb, int verbEnd) {
        boolean isFinite = !sentence.substring(verb, verbEnd).strip().endsWith("ing");
        return (isFinite ? PLAIN_BEFORE : PLAIN_BEFORE_ING)
                .matcher(sentence.substring(0, verb))
                .matches();
    }

    /** Tells whether what was taken for a name says more than a name does. */
    static boolean saysMoreThanAName(String name) {
        return NOT_OF_A_NAME.matcher(name).find();
    }

    /** Tells whether nothing before a verb speaks against its having been done. */
    static boolean isDone(String sentence, int verb, int verbEnd) {
        return !OTHER_TIME.matcher(sentence.substring(0, verbEnd)).find()
                && !NOT_DONE.matcher(clause(sentence, verb, verbEnd)).find();
    }

    /** Tells whether nothing in a sentence without a verb speaks against what it names. */
    static boolean isDone(String sentence) {
        return !NOT_DONE.matcher(sentence).find();
    }

    /** The clause up to the verb: of two that "and" joins, one in -ing is ruled by what rules the other. */
    private static String clause(String sentence, int verb, int verbEnd) {
        boolean isFinite = !sentence.substring(verb, verbEnd).strip().endsWith("ing");
        String before = sentence.substring(0, verb);
        Matcher matcher = (isFinite ? NEW_FINITE_CLAUSE : NEW_CLAUSE).matcher(before);
        int begin = 0;
        while (matcher.find()) {
            begin = matcher.end();
        }
        return before.substring(begin);
    }
}
