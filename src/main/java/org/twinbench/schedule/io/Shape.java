package org.twinbench.schedule.io;

import java.util.List;
import java.util.Optional;

/**
 * What an object of a document may hold. It is declared once: the reader finds here which keys and values there are, and the schema is made
 * of it.
 *
 * @param name lowerCamelCase; the help of a member is the message {@code schedule.schema.<name>.<key>}
 * @param open whether other keys may stand there too
 */
record Shape(String name, boolean open, List<Member> members) {
    /** A key, what stands behind it, and whether it has to be there. */
    record Member(String key, MemberType type, boolean required) {}

    Shape {
        members = List.copyOf(members);
    }

    static Shape of(String name, Member... members) {
        return new Shape(name, false, List.of(members));
    }

    static Member required(String key, MemberType type) {
        return new Member(key, type, true);
    }

    static Member optional(String key, MemberType type) {
        return new Member(key, type, false);
    }

    String[] keys() {
        return members.stream().map(Member::key).toArray(String[]::new);
    }

    MemberType type(String key) {
        return members.stream()
                .filter(member -> member.key().equals(key))
                .map(Member::type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + key));
    }

    /** What the objects behind a key hold. */
    Shape inner(String key) {
        return inner(type(key)).orElseThrow(() -> new IllegalArgumentException(name + "." + key + " is no object"));
    }

    private static Optional<Shape> inner(MemberType type) {
        return switch (type) {
            case MemberType.Inner(Shape shape) -> Optional.of(shape);
            case MemberType.ListOf(Shape shape, int least) -> Optional.of(shape);
            case MemberType.Either(MemberType one, MemberType other) ->
                inner(one).or(() -> inner(other));
            default -> Optional.empty();
        };
    }
}
