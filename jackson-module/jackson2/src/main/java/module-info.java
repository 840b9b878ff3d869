/** Reads and writes Factum's values with Jackson 2. */
@SuppressWarnings("module") // the digit is what tells the major version of Jackson
module dev.factum.jackson2 {
    requires static org.jspecify;
    requires transitive dev.factum.core;
    requires transitive com.fasterxml.jackson.databind;

    exports dev.factum.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.factum.jackson2.FactumModule;
}
