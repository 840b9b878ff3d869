package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Leader;
import dev.factum.model.Locator;
import dev.factum.model.Proposition;
import dev.factum.model.Role;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Parameters of Factum's types need no provider of the test's own. */
class ForAllProperties {
    @Property
    void values(@ForAll Claim claim, @ForAll Leader leader, @ForAll Attendance attendance) {
        assertThat(claim.citations()).isNotEmpty();
        assertThat(leader.name()).isNotEmpty();
        assertThat(attendance.mentions()).contains(attendance.leader(), attendance.event());
    }

    @Property
    void valuesInContainers(
            @ForAll @Size(2) List<Claim> claims,
            @ForAll Optional<Edtf> time,
            @ForAll List<? extends Proposition> propositions) {
        assertThat(claims).hasSize(2);
        assertThat(time).isNotNull();
        assertThat(propositions).doesNotContainNull();
    }

    @Property
    void typesThatOthersExtend(@ForAll Proposition proposition, @ForAll Entity entity, @ForAll Locator locator) {
        assertThat(proposition.topic()).isEqualTo(proposition.topic());
        assertThat(entity.ref()).isEqualTo(entity.ref());
        assertThat(locator).isNotNull();
    }

    @Property
    void codes(@ForAll Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
    }
}
