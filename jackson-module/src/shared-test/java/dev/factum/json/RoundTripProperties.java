package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Confidence;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.QuoteLocation;
import dev.factum.model.SourceText;
import dev.factum.model.Term;
import dev.factum.model.Topic;
import dev.factum.testing.Factum;
import dev.factum.time.Edtf;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as an equal value, in JSON and in other formats. */
class RoundTripProperties {
    private static final Set<Class<?>> NOT_IN_DOCUMENTS =
            Set.of(Confidence.class, QuoteLocation.class, SourceText.class, Term.class, Topic.class);

    /** What tells values of these types apart is written where they are declared as the wider type, and not else. */
    private static final Set<Class<?>> MARKED_WHERE_DECLARED = Set.of(Entity.class, EntityRef.class);

    /** Numbers, in members without a meaning, that are spelled as only text can keep them. */
    private static final Pattern SPELLED = Pattern.compile("[:\\[](-0\\.0|[0-9.]+e)");

    private static final Mapper LENIENT = Jackson.STRICT.forbidsUnknown(false);

    @Property(tries = 150)
    void valuesOfAllTypes(@ForAll("types") Class<?> type, @ForAll long seed) {
        roundTrip(Factum.values(type).generator(100).next(new Random(seed)).value(), type);
    }

    @Property(tries = 100)
    void idsOfClaims(@ForAll Claim claim) {
        assertThat(LENIENT.readValue(LENIENT.writeValueAsString(claim), Claim.class)
                        .id())
                .isEqualTo(claim.id());
    }

    private static void roundTrip(Object value, Class<?> type) {
        String json = LENIENT.writeValueAs(type, value);
        assertThat((Object) LENIENT.readValue(json, type)).isEqualTo(value);
        if (MARKED_WHERE_DECLARED.contains(type) || SPELLED.matcher(json).find()) {
            return;
        }
        for (Mapper format : Jackson.OTHER_FORMATS) {
            assertThat((Object) format.forbidsUnknown(false).readValue(format.writeValueAsBytes(value), type))
                    .isEqualTo(value);
        }
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Factum.types().stream()
                .filter(type -> type == Edtf.class
                        || type == Dossier.class
                        || (type.getPackageName().equals("dev.factum.model") && !NOT_IN_DOCUMENTS.contains(type)))
                .toList());
    }
}
