/** Generators of Factum's values for property-based tests with jqwik, valid and invalid, and assertions. */
module dev.factum.testing {
    requires static org.assertj.core;
    requires static org.jspecify;
    requires transitive dev.factum.core;
    requires transitive net.jqwik.api;

    exports dev.factum.testing;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.factum.testing.provider.FactumProvider;
    provides net.jqwik.api.SampleReportingFormat with
            dev.factum.testing.provider.JsonSamples;
}
