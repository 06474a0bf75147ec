package ackcomposer.export;

/** How large the words of a picture are, and how much of them fits: without a font at hand, wide enough for the usual ones. */
final class PictureText {
    private static final String NARROW = "iljtfrI.,:;'|!()[]/ ";
    private static final String BROAD = "mwMW@%—…";
    private static final double MONO = 0.62;

    private PictureText() {
    }

    /** In pixels. */
    static double size(String style) {
        return style.contains("title") ? 13 : style.contains("about") ? 11 : 12;
    }

    /** The words, or their beginning and an ellipsis, in that many pixels. */
    static String cut(String words, String style, double width) {
        if (width(words, style) <= width) return words;
        var end = 0;
        while (end < words.length()) {
            var next = words.offsetByCodePoints(end, 1);
            if (width(words.substring(0, next) + "…", style) > width) break;
            end = next;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    private static double width(String words, String style) {
        var isMono = style.contains("mono");
        return size(style) * words.codePoints().mapToDouble(sign -> share(sign, isMono)).sum();
    }

    /** Of the height of the letters. */
    private static double share(int sign, boolean isMono) {
        if (sign >= 0x2E80) return 1;
        if (isMono) return MONO;
        if (NARROW.indexOf(sign) >= 0) return 0.36;
        if (BROAD.indexOf(sign) >= 0) return 0.95;
        return Character.isUpperCase(sign) ? 0.7 : 0.6;
    }
}
