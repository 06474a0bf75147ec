package ackcomposer.submit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The chain of causes behind a failure of the network. */
final class Causes {
    private static final int MOST = 20;
    private Causes() {
    }

    static boolean any(Throwable failure, Class<? extends Throwable> kind) {
        return any(failure, kind::isInstance);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return chain(failure).stream().anyMatch(test);
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(MOST).toList();
    }

    static String text(Throwable failure) {
        var last = chain(failure).stream().filter(cause -> cause.getMessage() != null).reduce((outer, inner) -> inner).orElse(failure);
        return SafeText.text(last.getClass().getSimpleName() + (last.getMessage() == null ? "" : ": " + last.getMessage()));
    }
}
