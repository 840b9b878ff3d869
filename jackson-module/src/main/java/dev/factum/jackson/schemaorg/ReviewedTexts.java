package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells what is claimed where a review reviews it: what the review says, unless there are several claims, which each say
 * their own. Nobody is said to have said what another one said.
 */
final class ReviewedTexts {
    private static final String REVIEWED = "claimReviewed";
    private static final String TEXT = "text";
    private static final String NAME = "name";
    private static final int LONGEST_SHOWN = 80;

    private final Context context;
    private final Node review;
    private final Optional<String> stated;

    ReviewedTexts(Context context, Node review) {
        this.context = context;
        this.review = review;
        this.stated = MemberTexts.prose(review, REVIEWED);
    }

    /** What is reviewed, if anything but its text is known, and what is claimed. */
    record Reviewed(@Nullable Node item, String text) {}

    /** Returns what is claimed of each item; those of which nobody says are told, and left out. */
    List<Reviewed> of(List<Node> items) {
        List<Reviewed> reviewed = new ArrayList<>();
        if (items.isEmpty()) {
            stated.ifPresent(text -> reviewed.add(new Reviewed(null, text)));
        }
        List<Node> silent = new ArrayList<>();
        for (Node item : items) {
            text(item, items.size() == 1)
                    .ifPresentOrElse(text -> reviewed.add(new Reviewed(item, text)), () -> silent.add(item));
        }
        if (reviewed.isEmpty()) {
            context.findings.refusedWithout(Oddities.NO_CLAIM, review.pointer(REVIEWED));
        } else {
            silent.forEach(item -> context.findings.refusedWithout(Oddities.NO_CLAIM, item.pointer(TEXT)));
        }
        return reviewed;
    }

    private Optional<String> text(Node item, boolean alone) {
        if (stated.isPresent() && (alone || !item.isClaim())) {
            compare(item);
            return stated;
        }
        return own(item).or(() -> stated);
    }

    /** Returns what an item says by itself; its name is then no name of a statement. */
    private Optional<String> own(Node item) {
        for (String member : List.of(TEXT, NAME)) {
            Optional<String> text = item.has(member) ? MemberTexts.prose(item, member) : Optional.empty();
            if (text.isPresent()) {
                item.consume(member);
                if (stated.isEmpty()) {
                    context.findings.odd(Oddities.CLAIM_OF_ITEM, item.pointer(member), text.get());
                } else if (!text.equals(stated)) {
                    differs(item.pointer(member), text.get());
                }
                return text;
            }
        }
        return Optional.empty();
    }

    /** What the review says counts; what its item says is kept as it is. */
    private void compare(Node item) {
        JsonNode text = item.isOfText() ? item.take(TEXT) : item.get(TEXT);
        if (text == null || !item.isClaim()) {
            return;
        }
        MemberPlaces.all(item, TEXT, text).stream()
                .filter(place -> Place.isText(place.value()))
                .findFirst()
                .map(place -> TextForms.prose(place.value().asString()))
                .filter(prose -> !prose.equals(stated.orElseThrow()))
                .ifPresent(prose -> differs(item.pointer(TEXT), prose));
    }

    private void differs(String pointer, String text) {
        context.findings.odd(Oddities.TEXT_DIFFERS, pointer, text, TextForms.cut(stated.orElseThrow(), LONGEST_SHOWN));
    }

    /** Keeps what the review says is claimed, if this is not what is claimed here. */
    void keep(String text) {
        JsonNode member = review.get(REVIEWED);
        if (stated.isPresent() && member != null && !stated.get().equals(text)) {
            context.keep("/" + REVIEWED, member);
        }
    }
}
