package ackcomposer.catalogue.field;

/** One of the two forms in which the service takes, or took, the request. */
public enum Contract {
    /** The API page of 2024-03-19: every parameter at the place that the reference prints. */
    FORM_2024("2024"),
    /** The form that is left after the retirements of 2026-07-04 to 2026-09-30. */
    FORM_2026("2026");

    private final String year;

    Contract(String year) {
        this.year = year;
    }

    public Contract other() {
        return this == FORM_2024 ? FORM_2026 : FORM_2024;
    }

    /** The word that files and commands use for this form. */
    public String year() {
        return year;
    }
}
