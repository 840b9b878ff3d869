package dev.factum.jackson.schemaorg;

import tools.jackson.databind.JsonNode;

/** An object of a document, and the JSON Pointer to it. */
record Located(JsonNode json, String pointer) {}
