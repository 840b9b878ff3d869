package dev.factum.fuzzing;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.dossier.DossierShape;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a dossier. */
class DossierFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.concat(Stream.of(Golden.document("dossier")), Golden.dossiers());
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void isRefusedOrLasts(byte[] bytes) {
        ReadBack.holdsFor(bytes, DossierShape.DOSSIER);
    }
}
