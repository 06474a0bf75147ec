package ackcomposer.catalogue;

import java.util.List;

/** A limit of a value that the value alone decides. */
@FunctionalInterface
public interface Check<T> {
    List<Finding> of(T value);
}
