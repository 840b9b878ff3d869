package dev.factum.jackson;

import dev.factum.codec.Codecs;
import dev.factum.codec.ReadOptions;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teaches Jackson 3 to read and write all types of the model, and dossiers, with no annotation on them and none on yours.
 * What is no value, such as a report, a policy, a fact or a builder, has no JSON and is refused by an
 * {@link tools.jackson.databind.exc.InvalidDefinitionException InvalidDefinitionException}, unless the application says how to
 * write it; answers that are records, such as the entries of a timeline, are written as Jackson writes records.
 *
 * <p>A mapper that looks for modules finds this one, on the class path and on the module path; it can also be added by
 * hand. It works with every format of Jackson. Spring Boot 4 looks for modules, so that there is nothing to do.
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
 * {@link tools.jackson.databind.exc.MismatchedInputException MismatchedInputException} with path and location. All
 * mistakes in a document (the first hundred of them) are reported together: of each object those of its members, or
 * else, if there are none, all rules that the value breaks. Path and location are those of the first mistake; what is
 * missing is located at the end of the object, and what stands before a {@code type} that does not come first is located
 * at that {@code type}. The exception's cause is an
 * {@link dev.factum.validation.InvalidValueException InvalidValueException} that carries the report, with JSON Pointers
 * from the document. The mapper's problem handlers are asked before anything counts as a mistake.
 *
 * <p>Members that this version does not know follow the mapper's
 * {@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}: if it is on they are problems; if it is off, as it is
 * unless told otherwise, they are kept as {@code extra} and written back, digit by digit where the format is text.
 *
 * <p>Depth, and the length of strings, names, numbers and documents, are limited by the {@code StreamReadConstraints}
 * of the mapper's factory, whatever stands where.
 *
 * <p>JSON null where a whole value is to be read is Jackson's business, and the mapper's settings apply.
 *
 * <p>A mapper takes one module of this kind, the one that was added last: one with options is added after
 * {@code findAndAddModules()}, which adds one without.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FactumModule()).build();
 * Claim claim = mapper.readValue(json, Claim.class);
 * }</pre>
 */
public final class FactumModule extends JacksonModule {
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

    /** Returns the codecs of the module that a mapper has, or else of one as it is unless told otherwise. */
    static Codecs codecsOf(JsonMapper mapper) {
        return mapper.registeredModules().stream()
                .filter(FactumModule.class::isInstance)
                .map(FactumModule.class::cast)
                .findFirst()
                .orElseGet(FactumModule::new)
                .codecs;
    }

    /**
     * Returns the name of the module.
     *
     * @return {@code dev.factum.jackson}
     */
    @Override
    public String getModuleName() {
        return "dev.factum.jackson";
    }

    /**
     * Returns the version of the artifact.
     *
     * @return the version, or an unknown one where the classes do not come from the artifact
     */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(
                FactumModule.class.getPackage().getImplementationVersion(), "dev.factum", "factum-jackson");
    }

    /**
     * Returns what modules are told apart by.
     *
     * @return the same for all instances
     */
    @Override
    public Object getRegistrationId() {
        return FactumModule.class;
    }

    /**
     * Gives a mapper under construction the readers and writers.
     *
     * @param context the mapper, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        FactumSerializers serializers = new FactumSerializers(codecs);
        FactumDeserializers deserializers = new FactumDeserializers(codecs);
        context.addSerializers(serializers)
                .addKeySerializers(new FactumKeySerializers(codecs))
                .addDeserializers(deserializers)
                .addKeyDeserializers(deserializers)
                .appendAnnotationIntrospector(new PublicNames(codecs))
                .addTypeModifier(new DeclaredTypes.Types())
                .addSerializerModifier(new DeclaredTypes.Properties(serializers))
                .addSerializerModifier(new WithoutJson(codecs));
    }
}
