package dev.factum.json;

import dev.factum.model.EntityRef;
import dev.factum.model.LeaderId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A type of an application; public, so that Jackson sees it on the module path. */
public record Holder(
        EntityRef ref,
        List<EntityRef> list,
        Optional<EntityRef> optional,
        Map<EntityRef, EntityRef> map,
        EntityRef[] array,
        LeaderId leader,
        Set<LeaderId> leaders) {}
