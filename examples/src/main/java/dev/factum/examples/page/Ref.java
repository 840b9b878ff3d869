package dev.factum.examples.page;

/**
 * What something is called on the page, and where it stands.
 *
 * @param name the name
 * @param anchor the id of its element, or empty if the page has none
 */
record Ref(String name, String anchor) {
    boolean isLink() {
        return !anchor.isEmpty();
    }
}
