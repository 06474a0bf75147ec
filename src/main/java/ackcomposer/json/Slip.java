package ackcomposer.json;

import ackcomposer.catalogue.field.Message;

/** What was mended, and where in the text as it came. */
record Slip(int offset, Message words) {
}
