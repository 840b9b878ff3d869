package dev.factum.model;

import dev.factum.shape.Shape;
import java.io.Serial;

/**
 * Where in a source something is said: a span of text, a page, a span of time, or a URI fragment.
 *
 * <p>A locator is always of one of these four types. Locators are equal if type and all attributes are. They are not comparable. All locators are immutable and safe
 * for use by several threads.
 *
 * <pre>{@code
 * Locator locator = Page.of("12");
 * }</pre>
 */
public abstract sealed class Locator extends Shaped permits TextSpan, Page, TimeSpan, Fragment {
    @Serial
    private static final long serialVersionUID = 1L;

    Locator() {}

    @Override
    abstract Shape<? extends Locator> shape();
}
