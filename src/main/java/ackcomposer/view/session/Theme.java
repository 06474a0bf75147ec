package ackcomposer.view.session;

/** Of which colours a window is. */
public enum Theme {
    SYSTEM, LIGHT, DARK, CONTRAST
}
