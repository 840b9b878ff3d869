package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A claim as a sentence: who says so, how they say it, and what they say. */
final class Description {
    /** A sentence names so many sources and counts the others. */
    private static final int MOST_SOURCES = 3;

    private static final Kind<Citation> CITATION = new Kind.Nested<>(Shapes.CITATION);

    private final Phrases phrases;
    private final Names names;
    private final Clauses clauses;

    Description(Dossier dossier, Phrases phrases) {
        this.phrases = phrases;
        this.names = new Names(dossier, phrases);
        this.clauses = new Clauses(dossier, phrases, names);
    }

    String of(Claim claim) {
        String said = clauses.stance(claim);
        String valid = claim.validDuring()
                .map(time -> phrases.get("valid", said, clauses.words(time)))
                .orElse(said);
        return phrases.get("sentence", sources(claim), valid);
    }

    String of(Proposition proposition) {
        return clauses.plain(proposition);
    }

    private String sources(Claim claim) {
        Set<String> chains = new LinkedHashSet<>();
        for (Object citation : Canonical.inOrder(CITATION, claim.citations())) {
            chains.add(chain((Citation) citation));
        }
        List<String> named = new ArrayList<>(chains);
        if (named.size() > MOST_SOURCES) {
            int more = named.size() - MOST_SOURCES;
            String first = String.join(phrases.get("sources.separator"), named.subList(0, MOST_SOURCES));
            return phrases.get("sources.more", first, Integer.toString(more));
        }
        String last = named.remove(named.size() - 1);
        return named.isEmpty()
                ? last
                : phrases.get("sources.two", String.join(phrases.get("sources.separator"), named), last);
    }

    private String chain(Citation citation) {
        String chain = names.ofSpeaker(citation.source());
        boolean first = true;
        for (SourceId via : citation.via()) {
            chain = phrases.get(first ? "source.citing" : "source.which-cites", chain, names.ofSpeaker(via));
            first = false;
        }
        return chain;
    }
}
