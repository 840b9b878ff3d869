package dev.factum.json;

import dev.factum.dossier.Dossier;
import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.GeoPoint;
import dev.factum.model.Leader;
import dev.factum.model.Locator;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Page;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import dev.factum.model.TextValue;
import dev.factum.model.TimeSpan;
import dev.factum.model.TimeValue;
import dev.factum.model.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A document with all fields of a type: a file under {@code /golden}. */
public record Golden(String file, Class<?> type) {
    public static Stream<Golden> all() {
        return Stream.of(
                new Golden("dossier", Dossier.class),
                new Golden("leader", Leader.class),
                new Golden("event", Event.class),
                new Golden("source", Source.class),
                new Golden("claim", Claim.class),
                new Golden("office", Office.class),
                new Golden("place", Place.class),
                new Golden("geo-point", GeoPoint.class),
                new Golden("citation", Citation.class),
                new Golden("quote", Quote.class),
                new Golden("recording", Recording.class),
                new Golden("attendance", Attendance.class),
                new Golden("occurrence", Occurrence.class),
                new Golden("precedent", Precedent.class),
                new Golden("anniversary-of-event", Anniversary.class),
                new Golden("anniversary-of-time", Anniversary.class),
                new Golden("utterance", Utterance.class),
                new Golden("relation", Relation.class),
                new Golden("property", Property.class),
                new Golden("assessment", Assessment.class),
                new Golden("retraction", Retraction.class),
                new Golden("free-text", FreeText.class),
                new Golden("text-span", TextSpan.class),
                new Golden("page", Page.class),
                new Golden("time-span", TimeSpan.class),
                new Golden("fragment", Fragment.class),
                new Golden("text-value", TextValue.class),
                new Golden("quantity", Quantity.class),
                new Golden("time-value", TimeValue.class),
                new Golden("reference", Reference.class));
    }

    /** The types that a value of the type can be declared as. */
    public static Stream<Class<?>> declared(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.<Class<?>>of(Proposition.class, Locator.class, PropertyValue.class)
                        .filter(wider -> wider.isAssignableFrom(type)));
    }

    public String text() {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
