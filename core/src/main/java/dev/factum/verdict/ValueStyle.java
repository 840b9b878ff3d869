package dev.factum.verdict;

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
        depluralize = true,
        depluralizeDictionary = {"certainty:certainties", "singleValued:singleValued"})
@interface ValueStyle {}
