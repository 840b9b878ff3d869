package dev.factum.examples.page;

import dev.factum.model.Claim;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is made of what claims say, each at the time that it says it of; found at once, however much is said on a topic. */
final class Facts {
    private record Said(Proposition proposition, Optional<Edtf> validDuring) {}

    private final Judgment judgment;
    private final Map<Said, Fact> facts = new HashMap<>();

    Facts(Judgment judgment) {
        this.judgment = judgment;
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
        return claim.polarity() == Polarity.AFFIRMED ? fact.verdict() : fact.verdictOnDenial();
    }
}
