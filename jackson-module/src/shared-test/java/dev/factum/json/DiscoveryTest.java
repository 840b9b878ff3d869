package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications on the class path and on the module path need not know the module: their mappers find it. */
class DiscoveryTest {
    private static final String MAIN = """
            package consumer;

            import dev.factum.model.Claim;
            import dev.factum.model.Place;
            import DATABIND.json.JsonMapper;

            public class Main {
                public static void main(String[] args) throws Exception {
                    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    Place place = mapper.readValue("{\\"name\\":\\"Beijing\\",\\"country\\":\\"CN\\"}", Place.class);
                    // each type's annotations are read here, without the generator's on the path
                    Claim.builder().problems();
                    System.out.println(Main.class.getModule().isNamed() + " " + mapper.writeValueAsString(place));
                }
            }
            """.replace("DATABIND", Jackson.DATABIND);

    private static final String MODULE_INFO = """
            module consumer {
                requires dev.factum.core;
                requires DATABIND;
            }
            """.replace("DATABIND", Jackson.DATABIND);

    @TempDir
    Path dir;

    private Application application;

    @BeforeEach
    void setUp() {
        application = new Application(dir, Jackson.JARS);
    }

    @Test
    void onTheClassPath() throws Exception {
        assertThat(application.onTheClassPath(MAIN)).isEqualTo("false {\"name\":\"Beijing\",\"country\":\"CN\"}");
    }

    @Test
    void onTheModulePath() throws Exception {
        assertThat(application.onTheModulePath(MAIN, MODULE_INFO))
                .isEqualTo("true {\"name\":\"Beijing\",\"country\":\"CN\"}");
    }
}
