package ackcomposer.submit;

/** Text from outside made safe to show: control and direction characters in the open, and no longer than 2 KB. */
final class Safe {
    private static final int MOST = 2048;

    private Safe() {
    }

    static String text(String raw) {
        if (raw == null) return null;
        var safe = new StringBuilder();
        for (var i = 0; i < raw.length() && safe.length() < MOST; i++) {
            var c = raw.charAt(i);
            if (isUnsafe(c)) safe.append(String.format("\\u%04X", (int) c));
            else safe.append(c);
        }
        return safe.length() > MOST ? safe.substring(0, MOST) : safe.toString();
    }

    private static boolean isUnsafe(char c) {
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
