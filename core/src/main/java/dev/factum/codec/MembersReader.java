package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object with the fields of a shape, each straight into a builder. */
final class MembersReader<T> {
    private static final String EXTRA = "/extra/";

    private final Shape<T> shape;
    private final Field<T>[] fields;
    private final FieldHandle[] handles;
    private final Object names;
    private final long required;
    private final int tagSlot;
    private final TextReader tag;
    private final boolean nullIsAbsent;

    /** Takes a reader for each of the shape's fields. */
    @SuppressWarnings("unchecked") // no array of a generic type can be made otherwise
    MembersReader(Shape<T> shape, List<KindReader> readers, Library library, boolean nullIsAbsent) {
        this.shape = shape;
        this.fields = (Field<T>[]) shape.fields().toArray(new Field<?>[0]);
        this.handles = new FieldHandle[fields.length];
        this.nullIsAbsent = nullIsAbsent;
        this.tagSlot = fields.length;
        if (tagSlot >= Long.SIZE) {
            throw new IllegalStateException("bug: " + shape + " has more fields than a word has bits");
        }
        long needed = 0;
        List<String> asked = new ArrayList<>();
        for (int slot = 0; slot < fields.length; slot++) {
            asked.add(fields[slot].name());
            handles[slot] = new FieldHandle(new FieldReader(readers.get(slot), fields[slot].setter()));
            needed |= fields[slot].required() ? 1L << slot : 0;
        }
        if (!shape.tag().isEmpty()) {
            asked.add(Shape.TYPE);
            needed |= shape.tagRequired() ? 1L << tagSlot : 0;
        }
        this.names = library.names(asked);
        this.required = needed;
        this.tag = TextReader.of(
                Label.of(shape.name() + "." + Shape.TYPE),
                new Kind.Code<>(Shape.TYPE, Map.of(shape.tag(), shape.tag()), t -> t));
    }

    /** Reads all members; the input stands at the start of the object. */
    void readAll(Input in, Object builder) {
        read(in.nextMember(names), 0, in, builder);
    }

    /** Reads the member that the input stands at the name of, and all after it. */
    void readOn(Input in, Object builder) {
        read(in.member(names), 0, in, builder);
    }

    /** Reads nothing: the input stands at the end of the object. */
    void readNone(Input in, Object builder) {
        read(Input.END, 0, in, builder);
    }

    /** Reads all members after the tag; the input stands at the end of it. */
    void readAfterTag(Input in, Object builder) {
        read(in.nextMember(names), 1L << tagSlot, in, builder);
    }

    /** Reads members on from a first one, where some were seen before. */
    private void read(int first, long before, Input in, Object builder) {
        long seen = before;
        Oddities odd = null;
        for (int slot = first; slot != Input.END; slot = in.nextMember(names)) {
            if (slot < 0) {
                odd = odd == null ? new Oddities() : odd;
                readUnknown(in.name(), in, odd);
                continue;
            }
            long bit = 1L << slot;
            try {
                int token = in.next();
                if ((seen & bit) != 0) {
                    throw repeated(name(slot), in);
                }
                seen |= bit;
                if (token == Input.NULL && nullIsAbsent) {
                    odd = odd == null ? new Oddities() : odd;
                    odd.absent |= bit;
                } else if (slot == tagSlot) {
                    tag.read(in);
                } else {
                    handles[slot].read(in, builder);
                }
            } catch (Flaw flaw) {
                odd = odd == null ? new Oddities() : odd;
                odd.flaws().add(step(name(slot)), flaw);
                in.skip();
            } catch (InvalidValueException e) {
                odd = odd == null ? new Oddities() : odd;
                odd.flaws().add(step(name(slot)), flaw(e, in));
            } catch (Exception e) {
                throw Thrown.as(in.faults().under(e, step(name(slot))));
            }
        }
        if (odd != null || (seen & required) != required) {
            end(builder, seen, odd == null ? new Oddities() : odd, in);
        }
    }

    private void readUnknown(String name, Input in, Oddities odd) {
        try {
            in.next();
            if (odd.extra != null && odd.extra.containsKey(name)) {
                throw repeated(name, in);
            }
            if (in.faults().askAboutMember(shape.type(), name)) {
                return;
            }
            if (in.faults().refuseUnknownMembers()) {
                List<Problem> problems = List.of(JsonRules.unknown(shape, name));
                String message = JsonRules.messageOf(problems);
                throw Flaw.of(
                        problems, in.faults().unknownMember(message, shape.type(), name, JsonRules.memberNames(shape)));
            }
            if (shape.extensible()) {
                odd.keep(name, UnknownJson.read(in, shape));
            } else {
                in.skip();
            }
        } catch (Flaw flaw) {
            odd.flaws().add(step(name), flaw);
            in.skip();
        } catch (Exception e) {
            throw Thrown.as(in.faults().under(e, step(name)));
        }
    }

    private Flaw repeated(String name, Input in) {
        return Flaw.of(JsonRules.duplicate(shape.name(), name), in, shape.type());
    }

    private Step step(String name) {
        return Step.of(shape.type(), name);
    }

    private String name(int slot) {
        return slot == tagSlot ? Shape.TYPE : fields[slot].name();
    }

    /** Ends the reading of an object with oddities: throws what is wrong, or what is missing. */
    private void end(Object builder, long seen, Oddities odd, Input in) {
        long missing = required & ~(seen & ~odd.absent);
        for (int slot = 0; slot <= tagSlot; slot++) {
            if ((missing & 1L << slot) != 0) {
                Problem problem = JsonRules.missing(shape.name() + "." + name(slot));
                odd.flaws().add(step(name(slot)), Flaw.of(problem, in, shape.type()));
            }
        }
        if (odd.flaws != null) {
            throw odd.flaws.asFlaw();
        }
        if (odd.extra != null) {
            shape.setExtra(builder, odd.extra);
        }
    }

    /** Returns what is wrong with the value of all members. */
    Flaw flaw(InvalidValueException e, Input in) {
        List<Flaw.Part> parts = new ArrayList<>();
        for (Problem problem : e.report()) {
            List<Problem> problems = List.of(inJson(problem));
            Exception exception = in.faults().mismatch(JsonRules.messageOf(problems), shape.type());
            parts.add(new Flaw.Part(problems, exception, shape));
        }
        return new Flaw(parts);
    }

    /** In JSON, the members without a meaning stand among the others. */
    private Problem inJson(Problem problem) {
        if (!problem.pointer().startsWith(EXTRA) || shape.field("extra").isPresent()) {
            return problem;
        }
        String pointer = problem.pointer().substring(EXTRA.length() - 1);
        Object[] arguments = problem.arguments().toArray();
        return problem.rejected()
                .map(rejected -> problem.rule().brokenAt(pointer, rejected, arguments))
                .orElseGet(() -> problem.rule().missingAt(pointer, arguments));
    }

    /** What most objects do not have. */
    private static final class Oddities {
        private long absent;
        private @Nullable Map<String, String> extra;
        private @Nullable Flaws flaws;

        Flaws flaws() {
            if (flaws == null) {
                flaws = new Flaws();
            }
            return flaws;
        }

        void keep(String name, String json) {
            if (extra == null) {
                extra = new LinkedHashMap<>();
            }
            extra.put(name, json);
        }
    }
}
