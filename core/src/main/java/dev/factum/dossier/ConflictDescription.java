package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A conflict in sentences: what kind it is, and what each side says and rests on. Of many sides and claims, the first. */
final class ConflictDescription {
    private static final int MOST_SIDES = 10;
    private static final int MOST_SENTENCES = 3;

    private final Phrases phrases;
    private final Description description;
    private final Clauses clauses;

    ConflictDescription(Dossier dossier, Phrases phrases) {
        this.phrases = phrases;
        this.description = new Description(dossier, phrases);
        this.clauses = new Clauses(dossier, phrases, new Names(dossier, phrases));
    }

    String of(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        String kind = phrases.get("conflict", conflict.kind());
        lines.add(phrases.get(conflict.definite() ? "conflict.definite" : "conflict.possible", kind));
        List<Conflict.Side> sides = conflict.sides();
        for (int i = 0; i < Math.min(sides.size(), MOST_SIDES); i++) {
            addSide(lines, Integer.toString(i + 1), sides.get(i));
        }
        int more = Math.max(0, sides.size() - MOST_SIDES) + conflict.more();
        if (more > 0) {
            lines.add(phrases.get("conflict.more-sides", Integer.toString(more)));
        }
        return String.join("\n", lines);
    }

    private void addSide(List<String> lines, String number, Conflict.Side side) {
        List<String> sentences = sentences(
                Stream.concat(side.claims().stream(), side.events().stream()).toList());
        lines.add(phrases.get("conflict.side", number, sentences.get(0)));
        sentences.stream().skip(1).map(sentence -> "   " + sentence).forEach(lines::add);
        sentences(side.grounds()).stream()
                .map(sentence -> "   " + phrases.get("conflict.ground", sentence))
                .forEach(lines::add);
    }

    private List<String> sentences(List<? extends Entity> entities) {
        List<String> sentences = new ArrayList<>();
        for (Entity entity : entities) {
            if (sentences.size() == MOST_SENTENCES) {
                int more = entities.size() - MOST_SENTENCES;
                sentences.add(phrases.get("conflict.more-claims", Integer.toString(more)));
                return sentences;
            }
            sentences.add(entity instanceof Claim claim ? description.of(claim) : ofEvent((Event) entity));
        }
        return sentences;
    }

    private String ofEvent(Event event) {
        return phrases.get("conflict.description", clauses.plain(Conflicts.occurrenceOf(event)));
    }
}
