package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Conflicts between numbers of years, days of the week or what comes before what, and the times from which they do not come
 * out. */
final class WrongNumbers {
    private record Key(Proposition proposition, Mode mode) {}

    private WrongNumbers() {}

    static void find(Happenings happenings, Stream<Claim> claims, Consumer<Conflict> conflicts) {
        Map<Key, List<Claim>> affirmed = new LinkedHashMap<>();
        claims.filter(claim -> claim.polarity() == Polarity.AFFIRMED && Arithmetic.isCounted(claim.proposition()))
                .forEach(claim -> affirmed.computeIfAbsent(
                                new Key(claim.proposition(), claim.mode()), key -> new ArrayList<>(1))
                        .add(claim));
        affirmed.forEach((key, saying) -> Arithmetic.check(happenings, key.proposition, miscount -> {
            if (!miscount.isOfItsOwnTopic()) {
                find(happenings, miscount, saying, conflicts);
            }
        }));
    }

    private static void find(
            Happenings happenings, Miscount miscount, List<Claim> claims, Consumer<Conflict> conflicts) {
        Certainties times = miscount.datings().stream()
                .map(dating -> dating.sure(happenings))
                .reduce(Certainties.SURE, Certainties::and);
        Certainties numbers = Certainties.ofSurest(claims);
        if (numbers.leavesRoomFor(times)) {
            return;
        }
        List<Conflict.Side> sides = new ArrayList<>();
        sides.add(new Conflict.Side(DocumentOrder.sorted(claims), List.of(), List.of()));
        for (Dating dating : miscount.datings()) {
            sides.add(new Conflict.Side(
                    DocumentOrder.sorted(dating.claims(happenings)), dating.descriptions(happenings), List.of()));
        }
        conflicts.accept(new Conflict(
                claims.get(0).proposition().topic(),
                Conflict.Kind.ARITHMETIC,
                claims.get(0).mode(),
                miscount.isSure() && numbers.and(times) == Certainties.SURE,
                sides,
                0,
                miscount.at("")));
    }
}
