package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.factum.examples.page.LayeredLayout.Arrow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {
    @Test
    void aChainIsAStraightLine() {
        LayeredLayout layout = new LayeredLayout(3, List.of(new Arrow(0, 1), new Arrow(1, 2)));
        assertThat(layout.layers()).isEqualTo(3);
        assertThat(List.of(layout.layer(0), layout.layer(1), layout.layer(2))).containsExactly(2, 1, 0);
        assertThat(layout.height()).isCloseTo(0, within(1e-6));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        LayeredLayout layout = new LayeredLayout(0, List.of());
        assertThat(layout.layers()).isZero();
        assertThat(layout.height()).isZero();
    }

    @Test
    void arrowsThatNeedNotCrossDoNot() {
        // drawn in the order of numbers, each would cross each other
        List<Arrow> arrows = List.of(new Arrow(0, 7), new Arrow(1, 6), new Arrow(2, 5), new Arrow(3, 4));
        assertThat(new LayeredLayout(8, arrows).crossings()).isZero();
    }

    @Test
    void anArrowOverSeveralLayersGoesThroughEach() {
        LayeredLayout layout = new LayeredLayout(3, List.of(new Arrow(0, 1), new Arrow(1, 2), new Arrow(0, 2)));
        assertThat(layout.route(2)).extracting(LayeredLayout.Point::layer).containsExactly(2, 1, 0);
        assertThat(Math.abs(layout.route(2).get(1).height() - layout.height(1))).isGreaterThan(0.59);
    }

    @Test
    void oneArrowOfACircleGoesUp() {
        LayeredLayout layout = new LayeredLayout(3, List.of(new Arrow(0, 1), new Arrow(1, 2), new Arrow(2, 0)));
        assertThat(layout.route(2)).extracting(LayeredLayout.Point::layer).containsExactly(0, 1, 2);
        assertThat(layout.route(0)).extracting(LayeredLayout.Point::layer).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheGraphNodesLieApartAndArrowsStartAndEndAtTheirs(long seed) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(40);
        Set<Arrow> chosen = new LinkedHashSet<>();
        for (int i = 0; i < nodes * 2; i++) {
            Arrow arrow = new Arrow(random.nextInt(nodes), random.nextInt(nodes));
            if (arrow.from() != arrow.to()) {
                chosen.add(arrow);
            }
        }
        List<Arrow> arrows = new ArrayList<>(chosen);
        LayeredLayout layout = new LayeredLayout(nodes, arrows);
        for (int one = 0; one < nodes; one++) {
            assertThat(layout.height(one)).isBetween(-1e-9, layout.height() + 1e-9);
            for (int other = one + 1; other < nodes; other++) {
                if (layout.layer(one) == layout.layer(other)) {
                    assertThat(Math.abs(layout.height(one) - layout.height(other)))
                            .isGreaterThan(1 - 1e-6);
                }
            }
        }
        for (int i = 0; i < arrows.size(); i++) {
            List<LayeredLayout.Point> route = layout.route(i);
            assertThat(route.get(0)).isEqualTo(at(layout, arrows.get(i).from()));
            assertThat(route.get(route.size() - 1))
                    .isEqualTo(at(layout, arrows.get(i).to()));
            for (int j = 1; j < route.size(); j++) {
                assertThat(Math.abs(route.get(j).layer() - route.get(j - 1).layer()))
                        .isEqualTo(1);
            }
        }
        LayeredLayout again = new LayeredLayout(nodes, arrows);
        for (int node = 0; node < nodes; node++) {
            assertThat(at(again, node)).isEqualTo(at(layout, node));
        }
    }

    private static LayeredLayout.Point at(LayeredLayout layout, int node) {
        return new LayeredLayout.Point(layout.layer(node), layout.height(node));
    }
}
