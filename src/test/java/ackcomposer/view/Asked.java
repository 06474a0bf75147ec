package ackcomposer.view;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.view.session.Navigator;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;

/** A navigator that goes nowhere and remembers what it was asked, in order. */
public final class Asked implements Navigator {
    private final List<String> calls = new ArrayList<>();

    /** What it was asked since this was last called, such as {@code go 0 name} or {@code say Copied}. */
    public List<String> taken() {
        return Rig.call(() -> {
            var taken = List.copyOf(calls);
            calls.clear();
            return taken;
        });
    }

    /** As it stands in {@link #taken}. */
    public static String of(String what, Ref place) {
        return what + " " + place.row() + " " + (place.field() == null ? place : place.field().full());
    }

    @Override
    public void go(Ref place) {
        calls.add(of("go", place));
    }

    @Override
    public void show(Step step) {
        calls.add("show " + step.id());
    }

    @Override
    public void focus(Ref place) {
        calls.add(of("focus", place));
    }

    @Override
    public void say(String words) {
        calls.add("say " + words);
    }

    @Override
    public void did(String words) {
        calls.add("did " + words);
    }

    @Override
    public void report() {
        calls.add("report");
    }

    @Override
    public void transfer(long pool, Field<?> field) {
        calls.add("transfer " + pool + " " + (field == null ? "" : field.full()));
    }

    @Override
    public void changes() {
        calls.add("changes");
    }

    @Override
    public void lines(Ref place) {
        calls.add(of("lines", place));
    }
}
