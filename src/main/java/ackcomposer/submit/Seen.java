package ackcomposer.submit;

import java.util.Optional;

/**
 * What a look showed.
 *
 * @param value    null: nothing
 * @param obstacle null: it was seen whole
 */
record Seen<T>(T value, Obstacle obstacle) {

    Optional<T> found() {
        return Optional.ofNullable(value);
    }

    boolean isWhole() {
        return obstacle == null;
    }

    boolean lacks(Obstacle.Kind kind) {
        return obstacle != null && obstacle.kind() == kind;
    }
}
