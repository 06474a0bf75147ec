package ackcomposer.explain;

import ackcomposer.catalogue.check.Cidr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A part of the address space that is drawn without a gap.
 *
 * @param from its first address, as a number
 * @param to   the address behind its last one
 */
public record Stretch(long from, long to) {
    private static final long SPACE = 1L << 32;
    /** Blocks that lie further apart than four of /16 are not worth the room between them. */
    private static final long FAR = 4L << 16;

    /** A scale on which those blocks are seen: a little more than each group of neighbours, and nothing of what lies between the groups. */
    static List<Stretch> around(List<Cidr> blocks) {
        var made = new ArrayList<Stretch>();
        var sorted = blocks.stream().sorted(Comparator.comparingLong(Cidr::first)).toList();
        var from = 0L;
        var to = -1L;
        for (var block : sorted) {
            if (to >= 0 && block.first() - to > FAR) {
                add(made, roomy(from, to));
                to = -1;
            }
            if (to < 0) from = block.first();
            to = Math.max(to, block.first() + block.size());
        }
        if (to >= 0) add(made, roomy(from, to));
        return made;
    }

    /** The room around a large block may reach its neighbours. */
    private static void add(List<Stretch> made, Stretch next) {
        var whole = next;
        while (!made.isEmpty() && made.get(made.size() - 1).to() >= whole.from()) {
            var before = made.remove(made.size() - 1);
            whole = new Stretch(Math.min(before.from(), whole.from()), Math.max(before.to(), whole.to()));
        }
        made.add(whole);
    }

    private static long step(long span) {
        return Math.max(1, Long.highestOneBit(span) / 2);
    }

    private static Stretch roomy(long from, long to) {
        var step = step(to - from);
        return new Stretch(Math.max(0, from / step * step - step), Math.min(SPACE, (to + step - 1) / step * step + step));
    }

    /** Round addresses between its ends, to be written below it. */
    public List<Long> ticks() {
        var step = Math.max(1, Long.highestOneBit(to - from) / 4);
        return LongStream.iterate((from / step + 1) * step, at -> at < to, at -> at + step).boxed().toList();
    }

    /** Where in the stretch an address lies: 0 at its first, 1 behind its last. */
    public double at(long address) {
        return (double) (address - from) / (to - from);
    }

    public boolean holds(long address) {
        return from <= address && address <= to;
    }

    public static String written(long address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }

    @Override
    public String toString() {
        return written(from) + " \u2013 " + written(to - 1);
    }
}
