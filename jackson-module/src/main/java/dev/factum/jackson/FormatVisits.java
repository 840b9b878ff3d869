package dev.factum.jackson;

import dev.factum.codec.Member;
import dev.factum.shape.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.type.TypeFactory;

/** Tells those who ask Jackson what stands in the JSON of a kind. */
final class FormatVisits {
    private FormatVisits() {}

    static void visit(Kind<?> kind, JsonFormatVisitorWrapper visitor, JavaType hint) {
        List<Member> members = Member.of(kind);
        if (!members.isEmpty()) {
            object(members, visitor, hint);
        } else if (kind instanceof Kind.Whole) {
            var integer = visitor.expectIntegerFormat(hint);
            if (integer != null) {
                integer.numberType(NumberType.INT);
            }
        } else {
            var string = visitor.expectStringFormat(hint);
            Set<String> codes = Member.codes(kind);
            if (string != null && !codes.isEmpty()) {
                string.enumTypes(new LinkedHashSet<>(codes));
            }
        }
    }

    private static void object(List<Member> members, JsonFormatVisitorWrapper visitor, JavaType hint) {
        var object = visitor.expectObjectFormat(hint);
        if (object == null) {
            return;
        }
        for (Member member : members) {
            JsonFormatVisitable value = (inner, type) -> visit(member, inner, type);
            JavaType type = type(member, visitor.getContext().getTypeFactory());
            if (member.required()) {
                object.property(member.name(), value, type);
            } else {
                object.optionalProperty(member.name(), value, type);
            }
        }
    }

    private static void visit(Member member, JsonFormatVisitorWrapper visitor, JavaType hint) {
        JsonFormatVisitable one = (inner, type) -> visit(member.kind(), inner, type);
        switch (member.occurs()) {
            case ONCE -> visit(member.kind(), visitor, hint);
            case LIST, SET -> {
                var array = visitor.expectArrayFormat(hint);
                if (array != null) {
                    array.itemsFormat(one, hint.getContentType());
                }
            }
            case MAP -> {
                var map = visitor.expectMapFormat(hint);
                if (map != null) {
                    map.keyFormat((inner, type) -> visit(member.keyKind(), inner, type), hint.getKeyType());
                    map.valueFormat(one, hint.getContentType());
                }
            }
        }
    }

    private static JavaType type(Member member, TypeFactory types) {
        return switch (member.occurs()) {
            case ONCE -> types.constructType(member.type());
            case LIST -> types.constructCollectionType(List.class, member.type());
            case SET -> types.constructCollectionType(Set.class, member.type());
            case MAP -> types.constructMapType(Map.class, member.keyType(), member.type());
        };
    }
}
