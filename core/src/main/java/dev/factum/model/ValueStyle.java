package dev.factum.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How the value types are generated: nothing that is generated shows in the public API. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        jdkOnly = true,
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        // the generator's own annotation would warn in the builds of our users
        allowedClasspathAnnotations = {Override.class},
        // values are kept as keys; on the types themselves, this member would warn in the builds of our users too
        defaults = @Value.Immutable(lazyhash = true),
        throwForInvalidImmutableState = MissingAttributes.class,
        // most collections of most values are empty
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "as:as",
            "supersedes:supersedes",
            "party:parties",
            "category:categories"
        })
@interface ValueStyle {}
