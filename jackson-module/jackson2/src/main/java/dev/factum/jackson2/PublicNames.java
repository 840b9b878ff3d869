package dev.factum.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import dev.factum.codec.Codecs;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

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
    public @Nullable PropertyName findRootName(AnnotatedClass ac) {
        return codecs.find(ac.getRawType())
                .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
                .orElse(null);
    }
}
