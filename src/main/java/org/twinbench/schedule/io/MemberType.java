package org.twinbench.schedule.io;

import org.twinbench.model.ParameterType;

/** What may stand behind a key of a document. */
sealed interface MemberType {

    /** One value: a number, an amount with its unit, a truth value, or a text of any content. */
    record Value(ParameterType type) implements MemberType {}

    /** A decimal number. */
    record Decimal() implements MemberType {}

    /** The version of the format, of which there is one so far. */
    record Version(int newest) implements MemberType {}

    /** A text that is not blank, such as an id or what refers to one. */
    record Id() implements MemberType {}

    /** A text, or one for each language. */
    record Words() implements MemberType {}

    /** A date with a time, with or without an offset. */
    record Start() implements MemberType {}

    /** A date, a date with a time, or the time since the start. */
    record Instant() implements MemberType {}

    /** Hours of a week, such as {@code Mon-Fri 06:00-14:00}. */
    record Week() implements MemberType {}

    /** A price of energy, such as {@code 0.12/kWh}. */
    record Price() implements MemberType {}

    /** A list of texts. */
    record Texts() implements MemberType {}

    /** Values by names that are free. */
    record Named(MemberType each) implements MemberType {}

    /** Rows of amounts. */
    record Matrix(ParameterType cell) implements MemberType {}

    /** An object. */
    record Inner(Shape shape) implements MemberType {}

    /**
     * Objects of one kind.
     *
     * @param least how many there must be
     */
    record ListOf(Shape shape, int least) implements MemberType {}

    /** The one or the other. */
    record Either(MemberType one, MemberType other) implements MemberType {}
}
