package org.twinbench.state;

import java.util.Locale;

/**
 * Something that happened to one part in a run.
 *
 * @param tick when
 * @param what what
 * @param part the part's serial number, from 0 in the order of creation
 * @param other the serial number of the part that it was put into or came out of; {@link #NONE} if there is none
 * @param kind the number of the part's kind afterwards, among {@link TraceFile#kinds()}
 * @param place the number of the element, among {@link TraceFile#places()}
 */
public record TraceStep(long tick, What what, long part, long other, int kind, int place) {
    /** No other part. */
    public static final long NONE = -1;

    /** What can happen; the order is that of the file format. */
    public enum What {
        /** It came into being at a source. */
        CREATED,
        /** It came into a block. */
        ENTERED,
        /** Work on it was completed. */
        WORKED,
        /** It was found good. */
        GOOD,
        /** It was found bad and may be mended. */
        TO_REWORK,
        /** It was found bad for good. */
        REJECTED,
        /** It became a component of another and has no life of its own any more. */
        BUILT_IN,
        /** It was put into another, out of which it can come again. */
        PACKED,
        /** It came out of the part that it had been packed into. */
        UNPACKED,
        /** It came into being when another was taken apart. */
        TAKEN_OUT,
        /** It left the factory, finished. */
        FINISHED,
        /** It left the factory as scrap. */
        SCRAPPED,
        /** It was thrown away where it stood, as an empty box is. */
        DISCARDED;

        /** The word of message keys and documents: {@code builtIn}. */
        public String word() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_");
            StringBuilder word = new StringBuilder(words[0]);
            for (int i = 1; i < words.length; i++) {
                word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
            }
            return word.toString();
        }
    }
}
