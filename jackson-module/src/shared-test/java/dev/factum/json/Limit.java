package dev.factum.json;

/** What Jackson's factory can limit. */
enum Limit {
    DEPTH("getMaxNestingDepth()"),
    STRING("getMaxStringLength()"),
    NUMBER("getMaxNumberLength()"),
    NAME("getMaxNameLength()"),
    DOCUMENT("getMaxDocumentLength()"),
    TOKENS("getMaxTokenCount()");

    /** How Jackson calls the limit in messages. */
    final String inWords;

    Limit(String inWords) {
        this.inWords = inWords;
    }
}
