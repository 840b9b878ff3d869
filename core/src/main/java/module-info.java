/** The value types of Factum: claims about public events, with validation, time and provenance. */
@SuppressWarnings("module") // the modules that its inner packages are exported to are not seen from here
module dev.factum.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.factum.validation;
    exports dev.factum.time;
    exports dev.factum.model;
    exports dev.factum.lineage;
    exports dev.factum.dossier;
    exports dev.factum.verdict;
    exports dev.factum.codec to
            dev.factum.jackson,
            dev.factum.jackson2;
    exports dev.factum.shape to
            dev.factum.jackson,
            dev.factum.jackson2,
            dev.factum.testing;
}
