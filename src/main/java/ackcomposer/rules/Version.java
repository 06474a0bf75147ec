package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.model.Scope;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Kubernetes version as rules compare it; an absent one is the newest, a text that is none says nothing. */
record Version(int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("1\\.(\\d{1,2})\\.(\\d{1,2})-aliyun\\.\\d+");
    /** The newest in the release notes of 2026-10-06. */
    static final Version NEWEST = new Version(36, 2);

    static Optional<Version> of(Scope scope) {
        if (!scope.isSet(BASICS.kubernetesVersion)) return Optional.of(NEWEST);
        var parts = FORM.matcher(scope.get(BASICS.kubernetesVersion).orElse(""));
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
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
