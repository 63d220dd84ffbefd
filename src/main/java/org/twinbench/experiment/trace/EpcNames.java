package org.twinbench.experiment.trace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/**
 * The URIs by which an EPCIS document names parts and places. With a GS1 company prefix these are EPC URIs of the Tag
 * Data Standard (SGTIN with the part's serial number, SGLN with the element's number as extension); without one they are
 * HTTP URLs in the form that the Core Business Vocabulary 2.0 asks for, with {@code /obj/} and {@code /loc/}.
 */
public sealed interface EpcNames {
    /** A part of a kind. */
    String part(String kind, long serial);

    /** An element of the scenario. */
    String place(int number);

    /** An address that nobody owns (RFC 2606), for documents that do not leave the house. */
    String EXAMPLE = "https://twinbench.example";

    /** Digits of an SGTIN without its check digit. */
    int SGTIN_DIGITS = 13;

    /** Digits of an SGLN without its check digit. */
    int SGLN_DIGITS = 12;

    /**
     * Below an address that belongs to the user.
     *
     * @param base such as {@code https://plant.example}, without a slash at its end
     */
    static EpcNames below(String base, List<String> places) {
        return new Web(base, List.copyOf(places));
    }

    /**
     * With a GS1 company prefix of 6 to 12 digits.
     *
     * @param kinds with which parts come into being; each becomes an item reference in this order
     * @throws BadInputException if the prefix is none, or there are more kinds than it leaves item references for
     */
    static EpcNames ofCompany(String prefix, List<String> kinds) throws BadInputException {
        if (!prefix.matches("\\d{6,12}")) {
            throw new BadInputException(Place.of("--gs1-prefix"), "trace.badPrefix", prefix);
        }
        int digits = SGTIN_DIGITS - prefix.length();
        if (kinds.size() >= Math.pow(10, digits - 1.0)) {
            throw new BadInputException(Place.of("--gs1-prefix"), "trace.tooManyKinds", kinds.size(), prefix);
        }
        return new Company(prefix, List.copyOf(kinds));
    }

    /** HTTP URLs. */
    record Web(String base, List<String> places) implements EpcNames {
        @Override
        public String part(String kind, long serial) {
            return base + "/obj/" + encoded(kind) + "." + serial;
        }

        @Override
        public String place(int number) {
            return base + "/loc/" + encoded(places.get(number));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /** EPC URIs. */
    record Company(String prefix, List<String> kinds) implements EpcNames {
        @Override
        public String part(String kind, long serial) {
            int digits = SGTIN_DIGITS - prefix.length();
            return "urn:epc:id:sgtin:%s.%s.%d".formatted(prefix, padded(kinds.indexOf(kind) + 1L, digits), serial);
        }

        @Override
        public String place(int number) {
            return "urn:epc:id:sgln:%s.%s.%d".formatted(prefix, padded(0, SGLN_DIGITS - prefix.length()), number + 1);
        }

        private static String padded(long number, int digits) {
            return digits == 0 ? "" : ("%0" + digits + "d").formatted(number);
        }
    }
}
