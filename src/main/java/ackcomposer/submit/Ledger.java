package ackcomposer.submit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was sent, written down before it is sent, so that neither a crash nor a second process sends it twice. */
public final class Ledger {
    /** The system's lock holds between processes; inside one the JDK would throw instead of waiting. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final PrivateFolder vault;

    public Ledger(Path folder) {
        vault = new PrivateFolder(folder);
    }

    public static String hash(byte[] maskedBody) {
        return Sha256.hex(maskedBody);
    }

    /** The record that forbids to send; whatever can not be read is one. */
    public Optional<LedgerRecord> openFor(Intent intent) {
        return last(intent).filter(entry -> entry.state().open());
    }

    private Optional<LedgerRecord> last(Intent intent) {
        try {
            var entry = LedgerRecordFile.read(vault.read(file(intent)));
            return Optional.of(entry.intent().equals(intent) ? entry : LedgerRecord.unreadable(intent));
        } catch (FileNotFoundException none) {
            return Optional.empty();
        } catch (IOException doubtful) {
            return Optional.of(LedgerRecord.unreadable(intent));
        }
    }

    private Path file(Intent intent) {
        return vault.file(intent.key() + ".json");
    }

    /**
     * Writes down that it is being sent; only when this returns may it be.
     *
     * @throws AlreadyOpen if there is an open record
     */
    public LedgerRecord begin(Intent intent) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            vault.open();
            FileChannel lock = vault.locked();
            try {
                var last = last(intent);
                if (last.isPresent() && last.get().state().open()) throw new AlreadyOpen(intent);
                if (last.isPresent()) keep(last.get());
                var entry = new LedgerRecord(UUID.randomUUID().toString(), intent, State.SENDING, Instant.now(), null, null, null);
                vault.write(file(intent), LedgerRecordFile.bytes(entry));
                return entry;
            } finally {
                lock.close();
            }
        }
    }

    /** A closed record makes room for the next attempt, but the id of a cluster is not lost. */
    private void keep(LedgerRecord closed) throws IOException {
        Files.move(file(closed.intent()), vault.file(closed.intent().key() + "." + closed.id() + ".json"));
    }

    /** Writes down what became of it; an unknown fate leaves the record open. */
    public void close(LedgerRecord entry, Outcome outcome) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            FileChannel lock = vault.locked();
            try {
                var now = last(entry.intent()).map(LedgerRecord::id).orElse(null);
                if (!entry.id().equals(now)) throw new IOException("not the same record");
                vault.write(file(entry.intent()), LedgerRecordFile.bytes(entry.after(outcome)));
            } finally {
                lock.close();
            }
        }
    }
}
