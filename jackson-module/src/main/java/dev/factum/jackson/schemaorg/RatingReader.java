package dev.factum.jackson.schemaorg;

import dev.factum.model.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a rating: the verdict in the publisher's words, and what it amounts to. */
final class RatingReader {
    static final String KEY = "/reviewRating";

    /** What stands for the words of a review that has none. */
    static final String NO_WORDS = "unrated";

    private static final String WORDS = "alternateName";
    private static final String NUMBER = "ratingValue";
    private static final String BEST = "bestRating";
    private static final String WORST = "worstRating";

    private static final Set<Rating> TRUE_OR_ALMOST = Set.of(Rating.TRUE, Rating.MOSTLY_TRUE);

    private final Context context;

    RatingReader(Context context) {
        this.context = context;
    }

    /** What a review makes of what it reviews. */
    record Read(Rating rating, String label, Optional<String> reason) {}

    Read read(Node review) {
        Node node = node(review);
        if (node == null) {
            context.findings.missing(Oddities.NO_RATING, review.pointer("reviewRating"));
            context.without("reviewRating");
            return new Read(Rating.UNRATED, NO_WORDS, Optional.empty());
        }
        node.takeType("Rating");
        Read read = read(node, words(node));
        node.settle(KEY);
        return read;
    }

    private @Nullable Node node(Node review) {
        JsonNode stated = review.take("reviewRating");
        if (stated != null && (stated.isNumber() || stated.isString())) {
            boolean number = stated.isNumber()
                    || Scale.number(stated.stringValue().strip()).isPresent();
            review.odd("reviewRating", Oddities.NOT_A_THING, review.pointer("reviewRating"), stated.asString());
            return stated.isString() && TextForms.isBlank(stated.stringValue())
                    ? null
                    : MemberNodes.wrapped(review, "reviewRating", number ? NUMBER : WORDS, "Rating");
        }
        var nodes = MemberNodes.all(review, "reviewRating", "Rating");
        if (nodes.size() > 1) {
            review.odd("reviewRating", Oddities.SEVERAL, review.pointer("reviewRating"), String.valueOf(stated));
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private Optional<String> words(Node node) {
        Optional<String> words = MemberTexts.name(node, WORDS);
        if (words.isPresent()) {
            return words;
        }
        Optional<String> other = MemberTexts.name(node, "name");
        if (other.isEmpty()
                && MemberTexts.raw(node, NUMBER).flatMap(Scale::number).isEmpty()) {
            other = MemberTexts.name(node, NUMBER);
        }
        context.findings.missing(Oddities.NO_LABEL, node.pointer(WORDS));
        if (other.isEmpty()) {
            context.without(WORDS);
        }
        return other;
    }

    private Read read(Node node, Optional<String> words) {
        Optional<Rating> byWords = words.flatMap(Verdicts::of);
        Optional<Rating> onScale = byWords.filter(rating -> rating != Rating.UNRATED);
        Optional<Rating> byNumber = byNumber(node);
        // what is called misleading is on no scale, but true it is not, whatever the number
        Optional<Rating> usable = byNumber.filter(rating -> byWords.isEmpty() || !TRUE_OR_ALMOST.contains(rating));
        Rating rating = onScale.or(() -> usable).orElse(Rating.UNRATED);
        boolean differs = onScale.isPresent()
                ? rating.isOnScale() && byNumber.filter(one -> one != rating).isPresent()
                : byNumber.isPresent() && usable.isEmpty();
        if (differs) {
            String told = MemberTexts.raw(node, NUMBER).orElseThrow();
            context.findings.odd(Oddities.WORDS_AND_NUMBER, node.pointer(NUMBER), told, code(rating));
        }
        Optional<Rating> stated = stated(node);
        if (onScale.isEmpty() && usable.isPresent() && stated.isEmpty()) {
            decidedByNumber(node, words, rating);
        }
        if (words.isPresent() && byWords.isEmpty() && byNumber.isEmpty() && stated.isEmpty()) {
            context.findings.odd(Oddities.UNKNOWN_WORDS, node.pointer(WORDS), words.get());
        }
        String label = words.or(() -> MemberTexts.raw(node, NUMBER)).orElse(NO_WORDS);
        return new Read(stated.orElse(rating), label, MemberTexts.prose(node, "ratingExplanation"));
    }

    /** A number tells little of what its publisher means: whoever takes it for a verdict must know. */
    private void decidedByNumber(Node node, Optional<String> words, Rating rating) {
        if (!node.has(BEST)) {
            context.findings.missing(Oddities.NO_BEST, node.pointer(BEST));
        }
        if (!node.has(WORST)) {
            context.findings.missing(Oddities.NO_WORST, node.pointer(WORST));
        }
        words.ifPresent(told -> context.findings.odd(Oddities.BY_NUMBER, node.pointer(WORDS), told, code(rating)));
    }

    /** What our own writer says where nothing else tells. */
    private static Optional<Rating> stated(Node node) {
        Optional<Rating> rating = MemberTexts.raw(node, Terms.RATING).flatMap(RatingReader::ofCode);
        if (rating.isEmpty()) {
            node.keep(Terms.RATING);
        }
        return rating;
    }

    static String code(Rating rating) {
        return rating.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Rating> ofCode(String code) {
        for (Rating rating : Rating.values()) {
            if (code(rating).equals(code)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    /** Numbers are kept as they are: the model has no scale but its own. */
    private Optional<Rating> byNumber(Node node) {
        for (String member : List.of(NUMBER, BEST, WORST)) {
            MemberTexts.scalar(node, member).ifPresent(scalar -> context.keep(KEY + "/" + member, scalar));
        }
        BigDecimal worst = MemberTexts.raw(node, WORST).flatMap(Scale::number).orElse(Scale.WORST);
        BigDecimal best = MemberTexts.raw(node, BEST).flatMap(Scale::number).orElse(Scale.BEST);
        boolean isScale = best.compareTo(worst) > 0;
        if (!isScale) {
            context.findings.odd(Oddities.NO_SCALE, node.pointer(BEST), best, worst);
        }
        Optional<BigDecimal> value = number(node);
        if (value.isEmpty() || !isScale) {
            return Optional.empty();
        }
        if (value.get().compareTo(worst) < 0 || value.get().compareTo(best) > 0) {
            context.findings.odd(Oddities.OFF_SCALE, node.pointer(NUMBER), value.get(), worst, best);
            return Optional.empty();
        }
        return Optional.of(Scale.rating(value.get(), worst, best));
    }

    private Optional<BigDecimal> number(Node node) {
        Optional<String> told = MemberTexts.raw(node, NUMBER);
        Optional<BigDecimal> value = told.flatMap(Scale::number);
        if (value.isEmpty()) {
            context.without(NUMBER);
            if (told.isEmpty()) {
                context.findings.missing(Oddities.NO_NUMBER, node.pointer(NUMBER));
            } else {
                context.findings.odd(Oddities.NOT_A_NUMBER, node.pointer(NUMBER), told.get());
                node.keep(NUMBER);
            }
        }
        return value;
    }
}
