package dev.factum.jackson.schemaorg;

import tools.jackson.databind.json.JsonMapper;

/** What the tests read and write with. */
final class Reviews {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final ClaimReviewReader READER = ClaimReviewReader.of(MAPPER);
    static final ClaimReviewWriter WRITER = ClaimReviewWriter.of(MAPPER);

    private Reviews() {}

    static ClaimReviewReading read(String json) {
        return READER.read(json);
    }
}
