package dev.factum.jackson;

import dev.factum.codec.Codecs;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;

/** Calls a value at the root by its public type, where the mapper wraps roots; Jackson would go by the implementation. */
final class PublicNames extends AnnotationIntrospector {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codecs codecs;

    PublicNames(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass ac) {
        return codecs.find(ac.getRawType())
                .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
                .orElse(null);
    }
}
