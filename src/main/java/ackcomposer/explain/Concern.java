package ackcomposer.explain;

/** What an error of the service is about, and so who can cure it. */
public enum Concern {
    REQUEST, ACCOUNT, CREDENTIALS, CLOCK, SERVICE
}
