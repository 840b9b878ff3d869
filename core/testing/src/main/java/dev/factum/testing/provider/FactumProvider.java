package dev.factum.testing.provider;

import dev.factum.testing.Factum;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Makes {@code @ForAll} work for all types of which values can be generated; jqwik finds it as a service. */
public final class FactumProvider implements ArbitraryProvider {
    /** Called by jqwik. */
    public FactumProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return Factum.types().contains(typeOf(targetType));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Factum.values(typeOf(targetType)));
    }

    /** Takes {@code ? extends Claim} for {@code Claim}. */
    private static Class<?> typeOf(TypeUsage usage) {
        return usage.isWildcard() && usage.getUpperBounds().size() == 1
                ? usage.getUpperBounds().get(0).getRawType()
                : usage.getRawType();
    }
}
