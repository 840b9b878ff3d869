package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Claims in the order in which they were added, each once. The hash of a claim is dear and kept, so that claims can be
 * looked up elsewhere, and tables joined, without asking for it again. Once nobody adds to it, it does not change.
 */
final class ClaimTable {
    private static final int LEAST_SLOTS = 8;
    private static final int SPREAD = 0x9E3779B9;

    private Claim[] claims = new Claim[LEAST_SLOTS / 2];
    private int[] hashes = new int[LEAST_SLOTS / 2];
    /** At the place that a hash leads to, or the next free one after it: the position of the claim and one. */
    private int[] slots = new int[LEAST_SLOTS];

    private int size;

    static ClaimTable of(List<Claim> claims) {
        ClaimTable table = new ClaimTable();
        claims.forEach(table::add);
        return table;
    }

    int size() {
        return size;
    }

    Claim claim(int position) {
        return claims[position];
    }

    int hash(int position) {
        return hashes[position];
    }

    List<Claim> asList() {
        return new View();
    }

    boolean contains(Claim claim, int hash) {
        return slots[slotOf(claim, hash)] != 0;
    }

    void add(Claim claim) {
        add(claim, claim.hashCode());
    }

    void add(Claim claim, int hash) {
        int slot = slotOf(claim, hash);
        if (slots[slot] != 0) {
            return;
        }
        if (size == claims.length) {
            claims = Arrays.copyOf(claims, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        claims[size] = claim;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size > slots.length / 3 * 2) {
            makeSlots(slots.length * 2);
        }
    }

    void addAll(ClaimTable others) {
        for (int i = 0; i < others.size; i++) {
            add(others.claims[i], others.hashes[i]);
        }
    }

    /** Returns a table with the same claims to which others can be added. */
    ClaimTable copy() {
        ClaimTable copy = new ClaimTable();
        copy.claims = Arrays.copyOf(claims, Math.max(size, LEAST_SLOTS / 2));
        copy.hashes = Arrays.copyOf(hashes, Math.max(size, LEAST_SLOTS / 2));
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }

    /** Returns the claims of tables of which no two have any in common. */
    static ClaimTable joined(List<ClaimTable> tables) {
        ClaimTable joined = new ClaimTable();
        int size = tables.stream().mapToInt(ClaimTable::size).sum();
        joined.claims = new Claim[size];
        joined.hashes = new int[size];
        for (ClaimTable table : tables) {
            System.arraycopy(table.claims, 0, joined.claims, joined.size, table.size);
            System.arraycopy(table.hashes, 0, joined.hashes, joined.size, table.size);
            joined.size += table.size;
        }
        int slots = LEAST_SLOTS;
        while (size > slots / 3 * 2) {
            slots *= 2;
        }
        joined.makeSlots(slots);
        return joined;
    }

    private int slotOf(Claim claim, int hash) {
        int slot = start(hash, slots.length);
        while (slots[slot] != 0) {
            int position = slots[slot] - 1;
            if (hashes[position] == hash && claims[position].equals(claim)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void makeSlots(int count) {
        int[] made = new int[count];
        for (int i = 0; i < size; i++) {
            int slot = start(hashes[i], count);
            while (made[slot] != 0) {
                slot = (slot + 1) & (count - 1);
            }
            made[slot] = i + 1;
        }
        slots = made;
    }

    /** Returns where to look first: the upper bits of the product, in which all bits of the hash count. */
    private static int start(int hash, int count) {
        return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(count) + 1);
    }

    /** The claims as a list, which goes into streams as one of its own: the table behind it is no part of it. */
    private final class View extends AbstractList<Claim> implements RandomAccess, Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Claim get(int index) {
            return claims[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }

        /** Puts the claims into the stream. */
        @Serial
        private Object writeReplace() {
            return new DossierProxy(DossierProxy.CLAIM_LIST, this);
        }

        /** Refuses the value, which no stream holds itself. */
        @Serial
        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required("ClaimList");
        }
    }
}
