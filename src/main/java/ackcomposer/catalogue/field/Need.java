package ackcomposer.catalogue.field;

/** Whether an absent value is a problem. */
public enum Need {
    NO,
    /** Always, in a request or in a row that exists. */
    ALWAYS,
    /** Where the object that holds it is there. */
    IN_GROUP,
    /** Where its condition holds; a rule with a number says so. */
    WHERE_IT_APPLIES
}
