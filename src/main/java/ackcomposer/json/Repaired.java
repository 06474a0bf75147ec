package ackcomposer.json;

import ackcomposer.catalogue.field.Message;

/**
 * One place where a text was not strict JSON and was read all the same.
 *
 * @param before the line as it came, without blanks at its ends; empty where it holds a secret
 * @param after  the line as it was read; empty where it was not read, or holds a secret
 */
public record Repaired(int line, int column, Message words, String before, String after) {
}
