package ackcomposer.catalogue.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of the request itself: the fields of all pages, in the order of the reference, checking aids among them. */
public final class Request extends Form {
    private final List<Field<?>> all;
    private final Map<String, Field<?>> byPath = new LinkedHashMap<>();

    Request(List<Form> pages) {
        super("request");
        all = pages.stream().flatMap(page -> page.fields().stream()).toList();
        all.forEach(field -> byPath.put(field.path(), field));
    }

    @Override
    public List<Field<?>> fields() {
        return all;
    }

    @Override
    public Optional<Field<?>> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    @Override
    public boolean holds(Field<?> field) {
        return field.owner().table().isEmpty();
    }
}
