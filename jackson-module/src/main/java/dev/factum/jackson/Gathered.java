package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Entity;
import dev.factum.shape.JsonText;
import dev.factum.validation.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The dossier that headers and entities make together. */
final class Gathered {
    private final Dossier.Builder builder = Dossier.builder();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private Optional<String> version = Optional.empty();

    void add(Entity entity) {
        builder.add(entity);
    }

    /**
     * Takes what a header says: the greatest version of all headers, and the members of all of them.
     *
     * @return what contradicts an earlier header; then nothing of this one is taken
     */
    Optional<Report> add(Dossier header) {
        for (Map.Entry<String, String> member : header.extra().entrySet()) {
            String known = extra.get(member.getKey());
            if (known != null && !known.equals(member.getValue())) {
                String pointer = JsonText.token(member.getKey());
                return Optional.of(LineRules.broken(
                        LineRules.HEADER_CONFLICT,
                        LineRules.DOSSIER,
                        pointer,
                        member.getValue(),
                        member.getKey(),
                        known));
            }
        }
        extra.putAll(header.extra());
        if (version.isEmpty() || minor(header.version()) > minor(version.get())) {
            version = Optional.of(header.version());
        }
        return Optional.empty();
    }

    private static int minor(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    Dossier build() {
        version.ifPresent(builder::version);
        DossierShape.DOSSIER.setExtra(builder, extra);
        return builder.build();
    }
}
