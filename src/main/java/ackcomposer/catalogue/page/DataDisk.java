package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Source.SDK;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lookup;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;

/** A disk that each node of a pool gets besides its system disk. */
public final class DataDisk extends Form {
    public final Field<String> category = add(choice("category", "cloud_essd", "cloud_auto", "cloud_essd_entry", "cloud_ssd",
                    "cloud_efficiency", "cloud", "elastic_ephemeral_disk_standard",
                    "elastic_ephemeral_disk_premium")
            .seen("cloud_essd_xc0", "cloud_essd_xc1", "local_disk", "ephemeral_ssd", "all")
            .preset("cloud_efficiency").start("cloud_essd").example("cloud_essd")
            .common().from(SDK));
    public final Field<Whole> size = add(whole("size").wire(Wire.DIGITS)
            .must(Limits.range(40, 32768))
            .preset(Whole.of(120)).start(Whole.of(120)).unit("GiB").example("200")
            .common().from(SDK));
    public final Field<Boolean> encrypted = add(flag("encrypted").wire(Wire.TEXT)
            .preset(false).example("\"true\"")
            .common().from(SDK));
    public final Field<String> snapshotPolicy = add(text("auto_snapshot_policy_id").shape(Shape.ID)
            .must(Ids.optional(Ids.SNAPSHOT_POLICY))
            .example("sp-2zej1nogjvovnz4z1234")
            .lookup(Lookup.SNAPSHOT_POLICY).from(SDK));
    public final Field<String> level = add(choice("performance_level", "PL0", "PL1", "PL2", "PL3")
            .when(category, "cloud_essd")
            .preset("PL1").example("PL1")
            .common().beside(size).from(SDK));
    public final Field<String> name = add(text("disk_name").must(TextChecks.diskName()).example("data-1").from(SDK));
    public final Field<String> device = add(text("device").shape(Shape.ID)
            .must(Ids.DEVICE)
            .example("/dev/xvdb")
            .from(SDK));
    public final Field<String> kmsKeyId = add(text("kms_key_id").shape(Shape.ID)
            .must(Ids.KMS_KEY)
            .when(encrypted, true)
            .example("0e478b7a-4262-4802-b8cb-00d3fb400000")
            .common().beside(snapshotPolicy).from(SDK));
    public final Field<String> snapshotId = add(text("snapshot_id").shape(Shape.ID)
            .must(Ids.SNAPSHOT)
            .example("s-280s7aaaa0000")
            .from(SDK));
    public final Field<Boolean> bursting = add(flag("bursting_enabled")
            .when(category, "cloud_auto")
            .example("true")
            .from(SDK));
    public final Field<Whole> iops = add(whole("provisioned_iops")
            .must(Limits.range(0, 50000))
            .when(category, "cloud_auto")
            .unit("IOPS").example("1000")
            .from(SDK));

    DataDisk() {
        super("data_disk");
    }
}
