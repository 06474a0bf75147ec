package ackcomposer.catalogue.field;

import java.util.Optional;

/** What can be asked for the value of a field; conditions and checks see a draft only through this. */
public interface Known {
    /** The value that is set; empty where it is absent, parked, or of a wrong type. */
    <T> Optional<T> get(Field<T> field);

    /** The value that holds: what is set, else the preset. */
    default <T> Optional<T> effective(Field<T> field) {
        return get(field).or(field::preset);
    }
}
