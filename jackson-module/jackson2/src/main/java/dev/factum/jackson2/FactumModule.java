package dev.factum.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factum.codec.Codecs;
import dev.factum.codec.ReadOptions;

/**
 * Teaches Jackson 2 to read and write all types of the model, and dossiers, with no annotation on them and none on yours.
 * The JSON is the same as with Jackson 3, and so are the messages; the two can be used in one application, each by its
 * own mappers.
 *
 * <p>What is no value, such as a report, a policy, a fact or a builder, has no JSON and is refused by an
 * {@link com.fasterxml.jackson.databind.exc.InvalidDefinitionException InvalidDefinitionException}, unless the application says
 * how to write it; answers that are records, such as the entries of a timeline, are written as Jackson writes records.
 *
 * <p>A mapper that looks for modules finds this one, on the class path and on the module path; it can also be added by
 * hand. It works with every format of Jackson. Spring Boot 3 does not look for modules, but takes each that is a bean
 * into its mapper; {@code @Bean Module factumModule() { return new FactumModule(); }} in a configuration is all it needs.
 *
 * <h2>Writing</h2>
 *
 * <p>Members stand in a fixed order, and what is absent is left out; what is a set stands in the order
 * of the canonical forms, so that equal values have equal JSON. Times and decimals are strings. What is one of
 * several types, such as a proposition, begins with the member {@code type}. Ids are bare where their type is
 * declared ({@code "kim-jong-un"} for a {@code LeaderId}), and have their kind in front where it is not
 * ({@code "leader:kim-jong-un"} for an {@code EntityRef}). A leader, event, source or claim is marked by {@code type}
 * where it is declared as an {@code Entity}, and bare otherwise; it may be marked when it is read. Ids, codes and times
 * can be keys of maps. Where Jackson itself does not go by what is declared (in an iterator, a stream, a map's entry,
 * and in what an any-getter gives), a reference or an entity is written by its own type.
 *
 * <h2>Reading</h2>
 *
 * <p>Nothing is coerced, guessed or dropped. JSON of another type, null inside an object, a member that is missing or
 * stands twice, a code or {@code type} that does not exist, and a value that breaks a rule are each a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException MismatchedInputException} with path and location.
 * All mistakes in a document (the first hundred of them) are reported together: of each object those of its members, or
 * else, if there are none, all rules that the value breaks. Path and location are those of the first mistake; what is
 * missing is located at the end of the object, and what stands before a {@code type} that does not come first is located
 * at that {@code type}. The exception's cause is an
 * {@link dev.factum.validation.InvalidValueException InvalidValueException} that carries the report, with JSON Pointers
 * from the document. The mapper's problem handlers are asked before anything counts as a mistake.
 *
 * <p>Members that this version does not know follow the mapper's
 * {@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}: if it is on, as it is unless told otherwise, they are
 * problems; if it is off, as Spring Boot sets it, they are kept as {@code extra} and written back, digit by digit where
 * the format is text. Turn it off where documents of newer versions are to be read.
 *
 * <p>Depth, and the length of strings, names, numbers and documents, are limited by the {@code StreamReadConstraints}
 * of the mapper's factory, whatever stands where.
 *
 * <p>JSON null where a whole value is to be read is Jackson's business, and the mapper's settings apply.
 *
 * <p>Of several modules of this kind that a mapper takes, the one with options holds, whether it is added before or after
 * {@code findAndAddModules()} adds one without; of several with options, the one that was added last.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .addModule(new FactumModule())
 *         .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
 *         .build();
 * Claim claim = mapper.readValue(json, Claim.class);
 * }</pre>
 */
public final class FactumModule extends Module {
    private final ReadOptions options;
    private final Codecs codecs;

    /** Creates the module, which reads strictly and makes an object of each id. */
    public FactumModule() {
        this(ReadOptions.STRICT);
    }

    private FactumModule(ReadOptions options) {
        this.options = options;
        this.codecs = new Codecs(new JacksonLibrary(), options);
    }

    /**
     * Returns a module that reads a member that is null as one that is not there, as language models write it whose
     * output format demands every member. A member that must be there may not be null either way.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @return the module, otherwise the same
     */
    public FactumModule withNullAsAbsent() {
        return new FactumModule(options.withNullAsAbsent());
    }

    /**
     * Returns a module that reads equal ids as one object, which saves a good part of the memory where many claims are
     * kept: ids of leaders, events and sources, countries, languages, terms of open vocabularies, times, and names. The
     * ids of claims and prose, of which hardly two are equal, are not among them.
     *
     * <p>What was read is remembered in tables, one for each type, that hold a bounded number of values and are shared
     * by all mappers with this module: a newer value takes the place of an older one, which then becomes another object
     * when it is read again, equal to the others.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param most how many different values of one type are remembered, 1 or more; rounded down to a power of two
     * @return the module, otherwise the same
     * @throws IllegalArgumentException if the number is less than 1 or greater than 2^24
     */
    public FactumModule withSharedIds(int most) {
        return new FactumModule(options.withSharedIds(most));
    }

    /**
     * Returns the name of the module.
     *
     * @return {@code dev.factum.jackson2}
     */
    @Override
    public String getModuleName() {
        return "dev.factum.jackson2";
    }

    /**
     * Returns the version of the artifact.
     *
     * @return the version, or an unknown one where the classes do not come from the artifact
     */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(
                FactumModule.class.getPackage().getImplementationVersion(), "dev.factum", "factum-jackson2");
    }

    /**
     * Returns what modules are told apart by: a mapper of Jackson 2 leaves out those that it has already.
     *
     * @return the same for all instances with the same options
     */
    @Override
    public Object getTypeId() {
        return isWithOptions() ? new WithOptions(options) : FactumModule.class;
    }

    private boolean isWithOptions() {
        return !options.equals(ReadOptions.STRICT);
    }

    /** What a module with options is told apart by. */
    private record WithOptions(ReadOptions options) {}

    /**
     * Gives a mapper under construction the readers and writers, which come before those of modules that it has already.
     * Without options it does not, if the mapper has one with options.
     *
     * @param context the mapper, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        if (!isWithOptions() && hasOneWithOptions(context)) {
            return;
        }
        FactumSerializers serializers = new FactumSerializers(codecs);
        FactumDeserializers deserializers = new FactumDeserializers(codecs);
        context.addSerializers(serializers);
        context.addKeySerializers(new FactumKeySerializers(codecs));
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
        context.appendAnnotationIntrospector(new PublicNames(codecs));
        context.addTypeModifier(new DeclaredTypes.Types());
        context.addBeanSerializerModifier(new DeclaredTypes.Properties(serializers));
        context.addBeanSerializerModifier(new WithoutJson(codecs));
    }

    private static boolean hasOneWithOptions(SetupContext context) {
        return context.getOwner() instanceof ObjectMapper mapper
                && mapper.getRegisteredModuleIds().stream().anyMatch(WithOptions.class::isInstance);
    }
}
