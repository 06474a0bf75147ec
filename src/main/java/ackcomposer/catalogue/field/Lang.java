package ackcomposer.catalogue.field;

import java.util.Collection;
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

    /** Between the items of a list that goes on in one line. */
    public String comma() {
        return this == ZH ? "、" : ", ";
    }

    /** Between pieces of text that follow each other. */
    public String space() {
        return this == ZH ? "" : " ";
    }

    /** Items of a list that goes on in one line. */
    public String list(Collection<String> items) {
        return String.join(comma(), items);
    }

    /** Parts of one sentence. */
    public String clauses(Collection<String> parts) {
        return String.join(this == ZH ? "，" : ", ", parts);
    }

    /** Things with commas of their own. */
    public String groups(Collection<String> groups) {
        return String.join(this == ZH ? "；" : "; ", groups);
    }

    /** Sentences behind each other. */
    public String sentences(Collection<String> sentences) {
        return String.join(space(), sentences);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
