package dev.factum.examples.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The templates of the page, which the build has compiled into classes of this package. */
final class Templates {
    private static final @Nullable Path ON_THE_CLASS_PATH = null;
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            ON_THE_CLASS_PATH, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    static String text(String template, Object model) {
        StringOutput text = new StringOutput();
        ENGINE.render(template, model, new ReadableOutput(text));
        return text.toString();
    }

    static void write(Contents contents, Writer writer) throws IOException {
        try {
            ENGINE.render("page.jte", contents, new ReadableOutput(new WriterOutput(writer)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
