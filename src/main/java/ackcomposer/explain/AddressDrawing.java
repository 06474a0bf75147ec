package ackcomposer.explain;

import ackcomposer.catalogue.field.Lang;

/** The address map as a picture: a line for each kind of block on one scale, with the block's own words below it. */
public final class AddressDrawing {
    private static final double NAMES = 150;
    private static final double BAR = 16;
    private static final double LINE = 42;
    private static final double BREAK = 14;
    private static final double LEAST_BAR = 6;

    private final AddressMap map;
    private final Lang lang;
    private final double width;
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private AddressDrawing(AddressMap map, Lang lang, double width) {
        this.map = map;
        this.lang = lang;
        this.width = width;
    }

    public static Drawing of(AddressMap map, Lang lang, double width) {
        return new AddressDrawing(map, lang, width).drawing();
    }

    private double stretch() {
        return (width - NAMES - BREAK * (map.scale().size() - 1)) / Math.max(1, map.scale().size());
    }

    private double x(long address) {
        for (var i = 0; i < map.scale().size(); i++) if (map.scale().get(i).holds(address))
            return NAMES + i * (stretch() + BREAK) + map.scale().get(i).at(address) * stretch();
        return NAMES;
    }

    private Drawing drawing() {
        var y = 4.0;
        for (var line : map.lines()) {
            line(line, y);
            y += LINE;
        }
        for (var stretch : map.scale()) ticks(stretch, y);
        return sheet.of(width, y + 18, map.text(lang));
    }

    private void line(AddressMap.Line line, double y) {
        sheet.words("name", 0, y, NAMES - 12, line.name().in(lang));
        for (var i = 0; i < map.scale().size(); i++)
            sheet.box("ground", NAMES + i * (stretch() + BREAK), y + 2, stretch(), BAR - 4, "", null);
        for (var block : line.blocks()) bar(line, block, y);
        sheet.words("about", NAMES, y + BAR + 2, width - NAMES, line.said(lang));
    }

    private void bar(AddressMap.Line line, AddressMap.Block block, double y) {
        var from = x(block.cidr().first());
        var length = Math.max(LEAST_BAR, x(block.cidr().first() + block.cidr().size()) - from);
        var left = Math.min(from, width - length);
        if (block.inner()) sheet.box("inner", left, y + 4, length, BAR - 8, block.cidr().toString(), block.at());
        else sheet.box(block.meets().isEmpty() ? style(line.kind()) : "clash", left, y, length, BAR, block.cidr().toString(), block.at());
    }

    private static String style(AddressMap.Kind kind) {
        return kind == AddressMap.Kind.VPC ? "block" : kind.word();
    }

    private void ticks(Stretch stretch, double y) {
        var taken = 0.0;
        for (var at : stretch.ticks()) {
            var word = Stretch.written(at);
            var left = x(at) - 40;
            if (left < taken || left < NAMES || left + 80 > width) continue;
            sheet.words("about center", left, y, 80, word);
            taken = left + 88;
        }
    }
}
