package dev.factum.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Types of applications that hold Factum's values; public, so that Jackson sees them on the module path. */
@SuppressWarnings("missing-explicit-ctor")
public final class Holders {
    private Holders() {}

    /** As applications write them. */
    public record Everything(
            Claim claim,
            LeaderId leader,
            EntityRef ref,
            Edtf time,
            Mode mode,
            List<Country> countries,
            Country[] array,
            Optional<Language> language,
            AtomicReference<Place> place,
            Map<EventId, Place> places,
            Map<Edtf, List<Proposition>> propositions) {}

    /** Of any value. */
    public static final class Generic<T> {
        @Nullable
        public T value;

        public List<T> many = new ArrayList<>();
        public Map<String, T> byName = new LinkedHashMap<>();
        public Optional<T> perhaps = Optional.empty();

        public static <T> Generic<T> of(T value) {
            Generic<T> made = new Generic<>();
            made.value = value;
            made.many.add(value);
            made.byName.put("a", value);
            made.perhaps = Optional.of(value);
            return made;
        }
    }

    /** With members of any name. */
    public static final class Open {
        private final Map<String, Place> places = new LinkedHashMap<>();

        @JsonAnySetter
        public void put(String name, Place place) {
            places.put(name, place);
        }

        @JsonAnyGetter
        public Map<String, Place> places() {
            return places;
        }
    }

    /** Made by a constructor. */
    public static final class Made {
        private final LeaderId leader;
        private final Optional<Edtf> time;

        @JsonCreator
        public Made(@JsonProperty("leader") LeaderId leader, @JsonProperty("time") Optional<Edtf> time) {
            this.leader = leader;
            this.time = time;
        }

        public LeaderId getLeader() {
            return leader;
        }

        public Optional<Edtf> getTime() {
            return time;
        }
    }

    /** Nothing but a claim. */
    public static final class Wrapper {
        private final Claim claim;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Wrapper(Claim claim) {
            this.claim = claim;
        }

        @JsonValue
        public Claim claim() {
            return claim;
        }
    }

    /** What the public sees. */
    public interface Public {}

    /** What the desk sees. */
    public interface Desk extends Public {}

    /** With members for some. */
    public static final class Viewed {
        @JsonView(Public.class)
        public Place place = Place.of("Beijing");

        @JsonView(Desk.class)
        public LeaderId leader = LeaderId.of("kim");
    }

    /** That says what is to be done with null and with nothing. */
    public static final class Careful {
        @JsonSetter(nulls = Nulls.SKIP)
        public Place kept = Place.of("Beijing");

        @JsonSetter(nulls = Nulls.FAIL)
        public LeaderId needed = LeaderId.of("kim");

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public Mode mode = Mode.FACTUAL;

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        public Claim claim;
    }

    /** Whose values name their class. */
    public static final class Typed {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        @Nullable
        public Object property;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
        @Nullable
        public Object array;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @Nullable
        public Object object;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "beside")
        @Nullable
        public Object external;
    }

    /** Whose type id is the one that propositions have anyhow. */
    public static final class Told {
        @JsonTypeInfo(
                use = JsonTypeInfo.Id.NAME,
                property = "type",
                include = JsonTypeInfo.As.EXISTING_PROPERTY,
                visible = true)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Attendance.class, name = "attendance"),
            @JsonSubTypes.Type(value = Retraction.class, name = "retraction")
        })
        @Nullable
        public Proposition proposition;
    }

    /** One document with the members of a place. */
    public static final class Unwrapping {
        public String note = "";

        @JsonUnwrapped
        @Nullable
        public Place place;
    }

    /** One document with the members of a proposition. */
    public static final class UnwrappingOneOf {
        public String note = "";

        @JsonUnwrapped
        @Nullable
        public Proposition proposition;
    }

    /** Whose member names are not those of the value. */
    public static final class UnwrappingRenamed {
        @JsonUnwrapped(prefix = "place_")
        @Nullable
        public Place place;
    }

    /** Whose values are told by names. */
    public static final class Named {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Place.class, name = "place"),
            @JsonSubTypes.Type(value = Claim.class, name = "claim"),
            @JsonSubTypes.Type(value = Proposition.class, name = "proposition"),
            @JsonSubTypes.Type(value = Retraction.class, name = "retraction"),
            @JsonSubTypes.Type(value = LeaderId.class, name = "leader-id")
        })
        @Nullable
        public Object value;
    }

    /** Whose type id stands where a member of the value stands. */
    public static final class Clashing {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "name")
        @Nullable
        public Object value;
    }
}
