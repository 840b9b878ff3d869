package dev.factum.examples.page;

import dev.factum.model.Claim;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Side;
import dev.factum.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is made of what claims say, each at the time that it says it of; found at once, however much is said on a topic. */
final class Facts {
    private record Said(Proposition proposition, Optional<Edtf> validDuring) {}

    private final Judgment judgment;
    private final int enough;
    private final Map<Said, Fact> facts = new HashMap<>();

    /** Takes what is made of the claims, and how many origins were enough. */
    Facts(Judgment judgment, int enough) {
        this.judgment = judgment;
        this.enough = enough;
        judgment.facts().forEach(fact -> facts.put(new Said(fact.proposition(), fact.validDuring()), fact));
    }

    Fact of(Claim claim) {
        return facts.computeIfAbsent(new Said(claim.proposition(), claim.validDuring()), this::judge);
    }

    private Fact judge(Said said) {
        return said.validDuring()
                .map(time -> judgment.fact(said.proposition(), time))
                .orElseGet(() -> judgment.fact(said.proposition()));
    }

    /** Returns what is made of a claim's word: if it denies something, of the denial. */
    Verdict verdictOfWord(Claim claim) {
        Fact fact = of(claim);
        if (claim.polarity() == Polarity.AFFIRMED) {
            return fact.verdict();
        }
        // what speaks against something speaks for its denial
        return fact.isExcludedByCalendar() ? Verdict.ESTABLISHED : verdict(fact.opposing(), fact.supporting(), enough);
    }

    /** Decides by the table of {@link Verdict}. */
    static Verdict verdict(Side supporting, Side opposing, int enough) {
        boolean isEnough = supporting.fullOrigins() >= enough;
        if (!opposing.isEmpty()) {
            return opposing.fullOrigins() >= enough && !isEnough ? Verdict.REFUTED : Verdict.DISPUTED;
        }
        if (isEnough) {
            return Verdict.ESTABLISHED;
        }
        return supporting.isEmpty() ? Verdict.UNVERIFIED : Verdict.SUPPORTED;
    }
}
