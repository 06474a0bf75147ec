package ackcomposer.catalogue.field;

import java.util.Locale;

/** A language of the program. */
public enum Lang {
    EN(Locale.ENGLISH), ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public static Lang of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
