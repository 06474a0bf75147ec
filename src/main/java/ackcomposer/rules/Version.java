package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.offer.Releases;
import ackcomposer.model.Scope;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Kubernetes version as rules compare it; an absent one is the newest, a text that is none says nothing. */
record Version(int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("1\\.(\\d{1,2})\\.(\\d{1,2})-aliyun(?:edge)?\\.\\d+");
    /** The newest that is known. */
    static final Version NEWEST = parsed(Releases.VERSIONS.get(0)).orElseThrow();

    static Optional<Version> of(Scope scope) {
        if (!scope.isSet(BASICS.kubernetesVersion)) return Optional.of(NEWEST);
        return parsed(scope.get(BASICS.kubernetesVersion).orElse(""));
    }

    private static Optional<Version> parsed(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    }

    /** Whether the request says which version it wants. */
    static boolean isNamed(Scope scope) {
        return scope.isSet(BASICS.kubernetesVersion);
    }

    static boolean atLeast(Scope scope, int minor) {
        return of(scope).filter(version -> version.minor >= minor).isPresent();
    }

    static boolean below(Scope scope, int minor, int patch) {
        return of(scope).filter(version -> version.compareTo(new Version(minor, patch)) < 0).isPresent();
    }

    @Override
    public int compareTo(Version other) {
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }
}
