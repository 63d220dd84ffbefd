/**
 * Values on channels over time: what every source sends and every view reads.
 *
 * <p>A recording file ({@code .twr}, version 1, big-endian) is {@code TWBREC\r\n}, the version as 4 bytes, and blocks. A
 * block is 4 letters for its type, the length of its packed and of its raw content and the CRC-32 of the packed content
 * (4 bytes each), and the content, packed with deflate. Numbers in blocks are of variable length (7 bits a byte, low
 * ones first; zigzag where they may be negative), texts are UTF-8 after their length.
 *
 * <ul>
 *   <li>{@code HEAD}: channels (asset, quantity, unit, states) and kinds of movers.
 *   <li>{@code CHNK}, repeated: first and last tick; events; per channel its value before the chunk and its changes
 *       (ticks as differences, values as the bits that differ); the moves, those under way or standing at the beginning
 *       first. A chunk can be read without the others.
 *   <li>{@code INDX}: last tick, hash of the frames, place and ticks of each chunk, all events.
 *   <li>the offset of {@code INDX} as 8 bytes and {@code TWBEND\r\n}. A file that was cut off lacks these, and its
 *       chunks are found one after the other.
 * </ul>
 *
 * <p>A trace file ({@code .twt}, version 1) tells what happened to single parts in the same kind of blocks: {@code
 * TWBTRC\r\n} and the version; {@code HEAD} with the names of kinds and of elements; {@code STEP}, repeated, each with up
 * to 32,768 steps (tick and serial number as differences, step, other part, kind, element); {@code INDX} with place,
 * number of steps, least and greatest serial number of each; its offset and {@code TWTEND\r\n}. Without its end it is
 * not read.
 */
package org.twinbench.state;
