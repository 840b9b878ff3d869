/** Reads and writes Factum's values with Jackson 3. */
module dev.factum.jackson {
    requires static org.jspecify;
    requires transitive dev.factum.core;
    requires transitive tools.jackson.databind;

    exports dev.factum.jackson;
    exports dev.factum.jackson.schemaorg;

    provides tools.jackson.databind.JacksonModule with
            dev.factum.jackson.FactumModule;
}
