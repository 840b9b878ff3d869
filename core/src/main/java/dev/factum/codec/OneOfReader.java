package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object of one of several shapes, told apart by its tag, which may stand anywhere in it. */
final class OneOfReader<V> implements KindReader {
    private final Kind.OneOf<V> oneOf;
    private final Label label;
    private final TextReader tag;
    private final Object tagName;
    private final Map<String, ShapeReader<?>> optionByTag = new LinkedHashMap<>();
    private final CharTable<ShapeReader<?>> optionByChars;

    OneOfReader(Kind.OneOf<V> oneOf, List<ShapeReader<?>> options, Library library) {
        this.oneOf = oneOf;
        this.label = Label.of(oneOf.name() + "." + Shape.TYPE);
        this.tag = TextReader.ofText(label);
        this.tagName = library.names(List.of(Shape.TYPE));
        options.forEach(option -> optionByTag.put(option.shape().tag(), option));
        this.optionByChars = new CharTable<>(optionByTag);
    }

    @Override
    public @Nullable Object read(Input in) {
        int member;
        switch (in.token()) {
            case Input.START_OBJECT -> member = in.nextMember(tagName);
            // libraries stand inside the object already where they have read a type id of their own
            case Input.NAME -> member = in.member(tagName);
            case Input.END_OBJECT -> member = Input.END;
            default -> {
                return KindReader.readWrongType(in, oneOf.type(), Label.of(oneOf.name()), "an object");
            }
        }
        if (member == 0) {
            return option(in).readAfterTag(in);
        }
        return readLateTag(member, in);
    }

    /** Reads the members that stand before the tag after the tag has been read. */
    private @Nullable Object readLateTag(int first, Input in) {
        Input.Aside aside = in.aside();
        for (int member = first; member != Input.END; member = in.nextMember(tagName)) {
            if (member == 0) {
                ShapeReader<?> option = option(in);
                return option.readAfterTag(aside.thenTheRest());
            }
            copyMember(aside, in);
        }
        throw notListed(null, in);
    }

    private void copyMember(Input.Aside aside, Input in) {
        String name = in.name();
        try {
            aside.copyMember();
        } catch (Exception e) {
            throw Thrown.as(in.faults().under(e, step(name)));
        }
    }

    private ShapeReader<?> option(Input in) {
        try {
            ShapeReader<?> option = in.next() == Input.STRING ? optionByChars.get(in) : null;
            return option == null ? optionByText(in) : option;
        } catch (Flaw flaw) {
            throw flaw;
        } catch (Exception e) {
            throw Thrown.as(in.faults().under(e, step(Shape.TYPE)));
        }
    }

    private ShapeReader<?> optionByText(Input in) {
        Object text;
        try {
            text = tag.read(in);
        } catch (Flaw flaw) {
            throw atTag(flaw, in);
        }
        ShapeReader<?> option = optionByTag.get(text);
        if (option == null) {
            throw notListed(text == null ? null : text.toString(), in);
        }
        return option;
    }

    private Flaw notListed(@Nullable String text, Input in) {
        List<Problem> problems = List.of(JsonRules.notListed(label, optionByTag.keySet(), text));
        Exception exception = in.faults().badTag(JsonRules.messageOf(problems), oneOf.type(), text);
        return atTag(Flaw.of(problems, exception), in);
    }

    /** Passes over the rest of the object, which nobody can make sense of without the tag. */
    private Flaw atTag(Flaw flaw, Input in) {
        in.skip();
        for (int token = in.token(); token != Input.END_OBJECT && token != Input.NONE; token = in.next()) {
            in.skip();
        }
        Flaws flaws = new Flaws();
        flaws.add(step(Shape.TYPE), flaw);
        return flaws.asFlaw();
    }

    private Step step(String name) {
        return Step.of(oneOf.type(), name);
    }
}
