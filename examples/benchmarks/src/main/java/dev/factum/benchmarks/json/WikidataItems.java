package dev.factum.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.DatamodelMapper;
import org.wikidata.wdtk.datamodel.helpers.ItemDocumentBuilder;
import org.wikidata.wdtk.datamodel.helpers.JsonSerializer;
import org.wikidata.wdtk.datamodel.implementation.ItemDocumentImpl;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import tools.jackson.databind.json.JsonMapper;

/** The claims as statements of items in Wikidata's JSON, and the Wikidata Toolkit's reader of it. */
@State(Scope.Benchmark)
public class WikidataItems {
    /** How many statements an item has. */
    static final int STATEMENTS = 10;

    private final ObjectReader reader = new DatamodelMapper(Datamodel.SITE_WIKIDATA).readerFor(ItemDocumentImpl.class);
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<byte[]> documents = new ArrayList<>();

    /**
     * Writes the items, and sees to it that the reader drops nothing.
     *
     * @param claims what they are to say
     */
    @Setup
    public void write(Claims claims) throws IOException {
        for (int i = 0; i < Claims.NUMBER; i += STATEMENTS) {
            ItemDocument item = item(claims, i);
            byte[] document =
                    mapper.writeValueAsBytes(DumpOrder.of(mapper.readTree(JsonSerializer.getJsonString(item))));
            if (!read(document).equals(item)) {
                throw new IllegalStateException("items lose something of " + item);
            }
            documents.add(document);
        }
    }

    /** The documents, each an item. */
    List<byte[]> documents() {
        return documents;
    }

    ItemDocument read(byte[] document) throws IOException {
        return reader.readValue(document);
    }

    private ItemDocument item(Claims claims, int first) {
        ItemIdValue subject = Datamodel.makeWikidataItemIdValue("Q" + (1000 + first));
        WikidataStatements statements = new WikidataStatements(subject);
        ItemDocumentBuilder item = ItemDocumentBuilder.forItemId(subject);
        for (int i = first; i < first + STATEMENTS; i++) {
            item.withStatement(statements.of(mapper.readTree(claims.documents().get(i))));
        }
        return item.build();
    }
}
