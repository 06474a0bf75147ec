package ackcomposer.submit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The history of what was sent, written down before it is sent, so that neither a crash nor a second process sends it twice. Each
 * attempt has a record of its own; none is lost or overwritten by a later one.
 */
public final class Ledger {
    /** The system's lock holds between processes; inside one, threads wait in turn. */
    private static final Object ONE_AT_A_TIME = new Object();
    /** The intent's key and the attempt's id. */
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})\\.(.+)\\.json");
    /** An earlier format, whose names tell of more than the intent. */
    private static final Pattern OLDER = Pattern.compile("[0-9a-f]{64}(\\..+)?\\.json");

    private static final String DRAFT = ".request";
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{32}\\.(.+)\\.request");
    private static final int MOST_OF_A_DRAFT = 8 << 20;

    private final PrivateFolder vault;

    public Ledger(Path folder) {
        this(new PrivateFolder(folder));
    }

    /** @param patience how long it is waited for another process that holds it */
    public Ledger(Path folder, Duration patience) {
        this(folder, patience, Steps.UNWATCHED);
    }

    Ledger(Path folder, Duration patience, Steps steps) {
        this(new PrivateFolder(folder, patience, steps));
    }

    private Ledger(PrivateFolder vault) {
        this.vault = vault;
    }

    public static String hash(byte[] maskedBody) {
        return Sha256.hex(maskedBody);
    }

    /** Every record, the newest first; one that cannot be read has a state that says so, and comes last. */
    public List<LedgerRecord> list() throws IOException {
        var all = new ArrayList<LedgerRecord>();
        for (var name : vault.records()) read(name).ifPresent(all::add);
        all.sort(Comparator.comparing(LedgerRecord::time, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(LedgerRecord::id));
        return all;
    }

    /** The record that forbids to send, an open one before an accepted one; whatever can not be read is open. */
    public Optional<LedgerRecord> standing(Intent intent) throws IOException {
        var found = new ArrayList<LedgerRecord>();
        for (var name : vault.records()) {
            if (!mayBe(intent, name)) continue;
            read(name).flatMap(entry -> of(intent, entry, name)).filter(entry -> entry.state().stands()).ifPresent(found::add);
        }
        return found.stream().min(Comparator.comparing((LedgerRecord entry) -> !entry.state().open())
                .thenComparing(LedgerRecord::time, Comparator.nullsFirst(Comparator.reverseOrder())));
    }

    private static boolean mayBe(Intent intent, String name) {
        return name.startsWith(intent.key() + ".") || OLDER.matcher(name).matches();
    }

    /** As a record of the intent, if it is one; under its name, one of another intent is as good as damaged. */
    private static Optional<LedgerRecord> of(Intent intent, LedgerRecord entry, String name) {
        if (OLDER.matcher(name).matches()) return Optional.of(entry).filter(it -> it.intent() != null && it.intent().same(intent));
        if (entry.intent() == null || !entry.intent().key().equals(intent.key()))
            return Optional.of(LedgerRecord.unreadable(entry.id(), intent));
        return Optional.of(entry).filter(it -> it.intent().same(intent));
    }

    private Optional<LedgerRecord> read(String name) {
        try {
            return Optional.of(LedgerRecordFile.read(vault.read(vault.file(name))));
        } catch (FileNotFoundException gone) {
            return Optional.empty();
        } catch (IOException doubtful) {
            var parts = NAME.matcher(name);
            return Optional.of(LedgerRecord.unreadable(parts.matches() ? parts.group(2) : name, null));
        }
    }

    private Path file(LedgerRecord entry) {
        return vault.file(entry.intent().key() + "." + entry.id() + ".json");
    }

    /**
     * Writes down that it is being sent; only when this returns may it be.
     *
     * @throws StandingRecord if a record stands in the way, and the user has not said to send again
     */
    LedgerRecord begin(Order order) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            vault.open();
            FileChannel lock = vault.locked();
            try {
                var standing = order.again() ? Optional.<LedgerRecord>empty() : standing(order.intent());
                if (standing.isPresent()) throw new StandingRecord(standing.get());
                var entry = new LedgerRecord(UUID.randomUUID().toString(), order.intent(), State.SENDING, Instant.now(),
                        order.credentials().keyTail(), order.hash(), order.trace(), null, null, null, false);
                vault.write(file(entry), LedgerRecordFile.bytes(entry));
                keep(entry, order.draft());
                return entry;
            } finally {
                lock.close();
            }
        }
    }

    /** Beside the record, which counts alone: what cannot be kept stops nothing. */
    private void keep(LedgerRecord entry, byte[] draft) {
        try {
            if (draft.length > 0) vault.write(vault.file(entry.intent().key() + "." + entry.id() + DRAFT), draft);
        } catch (IOException notKept) {
            // the history says that there is none
        }
    }

    /** The ids of the records whose drafts are kept. */
    public Set<String> kept() throws IOException {
        return vault.names("*" + DRAFT).stream().map(KEPT::matcher).filter(Matcher::matches).map(name -> name.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What was sent, without its secrets.
     *
     * @throws FileNotFoundException if it was not kept
     */
    public byte[] draft(LedgerRecord entry) throws IOException {
        for (var name : vault.names("*" + DRAFT)) {
            var kept = KEPT.matcher(name);
            if (kept.matches() && kept.group(1).equals(entry.id())) return vault.read(vault.file(name), MOST_OF_A_DRAFT);
        }
        throw new FileNotFoundException(entry.id());
    }

    /** Writes down what became of it; an unknown fate leaves the record open. */
    LedgerRecord close(LedgerRecord entry, Outcome outcome) throws IOException {
        return replace(entry.after(outcome));
    }

    /** The cluster of an open record was found by looking. */
    public LedgerRecord adopt(LedgerRecord entry, String clusterId) throws IOException {
        return replace(entry.adopting(clusterId));
    }

    /** The user says that there is no cluster of it; one that is damaged is set aside, and kept. */
    public void closeAsAbsent(LedgerRecord entry) throws IOException {
        if (entry.state() != State.UNREADABLE) {
            replace(entry.closed());
            return;
        }
        locked(() -> {
            for (var name : vault.records()) {
                var now = read(name);
                if (now.isPresent() && now.get().state() == State.UNREADABLE && now.get().id().equals(entry.id()))
                        vault.setAside(vault.file(name));
            }
        });
    }

    /** Whether it can be the id of a cluster. */
    public static boolean isClusterId(String text) {
        return ReplyFacts.ID.matcher(text).matches();
    }

    /** @throws NoSuchElementException if there is none of that id */
    public LedgerRecord named(String id) throws IOException {
        return list().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private LedgerRecord replace(LedgerRecord next) throws IOException {
        locked(() -> {
            for (var name : vault.records()) {
                if (!name.contains(next.id()) && !OLDER.matcher(name).matches()) continue;
                var now = read(name);
                if (now.isEmpty() || now.get().intent() == null || !now.get().id().equals(next.id())) continue;
                vault.write(vault.file(name), LedgerRecordFile.bytes(next));
                return;
            }
            throw new IOException("the record is gone");
        });
        return next;
    }

    private interface Change {
        void make() throws IOException;
    }

    private void locked(Change change) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            FileChannel lock = vault.locked();
            try {
                change.make();
            } finally {
                lock.close();
            }
        }
    }
}
