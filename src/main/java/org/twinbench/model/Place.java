package org.twinbench.model;

/**
 * A place in a file. Line and column count from one, zero means unknown; {@code path} is a JSON pointer, a node name
 * or a byte offset, as the format has it, and may be empty.
 */
public record Place(String file, int line, int column, String path) {
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    public static Place at(String file, String path) {
        return new Place(file, 0, 0, path);
    }

    /** {@code file:line:column path} with the unknown parts left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        return path.isEmpty() ? text.toString() : text.append(' ').append(path).toString();
    }
}
