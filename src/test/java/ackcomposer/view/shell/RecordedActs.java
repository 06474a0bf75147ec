package ackcomposer.view.shell;

import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.OpenWindow;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that does nothing and remembers what it was asked, in order. */
final class RecordedActs implements Acts {
    /** What was set in the preferences. */
    final Map<String, String> settings = new HashMap<>();
    final List<OpenWindow> windows = new ArrayList<>();
    final List<String> asked;

    RecordedActs() {
        this(new ArrayList<>());
    }

    RecordedActs(List<String> asked) {
        this.asked = asked;
    }

    @Override
    public void newDraft() {
        asked.add("new");
    }

    @Override
    public void newWindow() {
        asked.add("new window");
    }

    @Override
    public List<OpenWindow> windows() {
        return windows;
    }

    @Override
    public void nextWindow() {
        asked.add("next window");
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void paste(String text) {
        asked.add("paste " + text);
    }

    @Override
    public void editText() {
        asked.add("edit text");
    }

    @Override
    public void revert() {
        asked.add("revert");
    }

    @Override
    public void welcome() {
        asked.add("welcome");
    }

    @Override
    public String notices() {
        return "A library\nits licence";
    }

    @Override
    public void log() {
        asked.add("log");
    }

    @Override
    public void copyDiagnostics() {
        asked.add("diagnostics");
    }

    @Override
    public void save() {
        asked.add("save");
    }

    @Override
    public void saveAs() {
        asked.add("save as");
    }

    @Override
    public List<String> formats() {
        return List.of("request", "migration-report");
    }

    @Override
    public void export(String format) {
        asked.add("export " + format);
    }

    @Override
    public void copy(String format) {
        asked.add("copy " + format);
    }

    @Override
    public void compareWithFile() {
        asked.add("compare");
    }

    @Override
    public void create() {
        asked.add("create");
    }

    @Override
    public void history() {
        asked.add("history");
    }

    @Override
    public void lookBack() {
        asked.add("look back");
    }

    @Override
    public void lookFor(LedgerRecord record) {
        asked.add("look for " + record.id());
    }

    @Override
    public void closeAsAbsent(LedgerRecord record) {
        asked.add("absent " + record.id());
    }

    @Override
    public void openSent(LedgerRecord record) {
        asked.add("open sent " + record.id());
    }

    @Override
    public void follow(LedgerRecord record) {
        asked.add("follow " + record.id());
    }

    @Override
    public List<String> fates() {
        return List.of("success", "reset");
    }

    @Override
    public void rehearse(String fate) {
        asked.add("rehearse " + fate);
    }

    @Override
    public void saveText(String name, String text) {
        asked.add("save " + name + " " + text);
    }

    @Override
    public void browse(URI page) {
        asked.add("browse " + page);
    }

    @Override
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    @Override
    public Optional<String> set(String name, String value) {
        if (value.contains("wrong")) return Optional.of("That cannot be.");
        settings.put(name, value);
        return Optional.empty();
    }

    @Override
    public List<String> about() {
        return List.of("ACK Composer 1", "What it is.");
    }

    @Override
    public void quit() {
        asked.add("quit");
    }
}
