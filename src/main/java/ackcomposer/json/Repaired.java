package ackcomposer.json;

import ackcomposer.catalogue.field.Message;

/** One place where a text was not strict JSON and was read all the same. */
public record Repaired(int line, int column, Message words) {
}
