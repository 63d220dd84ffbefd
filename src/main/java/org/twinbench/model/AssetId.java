package org.twinbench.model;

/**
 * The stable name of a thing that has state: a node of a model, a network element, a block of a scenario.
 * Ids are unique within one model, compare by their text, and never contain a slash, which separates an asset from
 * its quantity in a channel name ({@code press-3/temperature}).
 */
public record AssetId(String value) implements Comparable<AssetId> {
    public AssetId {
        if (value.isBlank() || value.indexOf('/') >= 0) {
            throw new IllegalArgumentException("asset id must be non-blank and without '/': \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
