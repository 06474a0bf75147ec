package ackcomposer.catalogue.field;

/** Two fields of which exactly one is to be set; the editor shows them as one choice. */
public record Either(Field<String> first, Field<String> second) {
}
