package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Place.fill;
import static ackcomposer.catalogue.field.Place.masters;

import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.Payloads;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Pick;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.offer.Suggestions;
import java.util.List;

/** Components that are installed with the cluster. */
public final class Addons extends Form {
    public final Addon addon = new Addon();
    public final Field<List<Row>> addons = add(rows("addons", () -> addon)
            .must(Limits.rowsDifferBy(addon.name))
            .common().card("recommended"));
    public final Field<Boolean> cloudMonitor = add(flag("cloud_monitor_flags")
            .preset(false).example("true")
            .retired().in2026(masters("control_plane_config.cloud_monitor_flags"), fill("nodepools[].kubernetes_config.cms_enabled"))
            .common().card("monitoring"));

    /** The network plug-in: the name of one of the add-ons. */
    public final Pick plugin = new Pick(Message.of(Addons.class, "condition.plugin"), addons, addon.name, addon.disabled,
            List.of("flannel", "terway-eniip"), Suggestions.KNOWN_ADDONS);

    Addons() {
        super("addons");
    }

    /** One component, its settings, and whether it is left out although it is installed by default. */
    public static final class Addon extends Form {
        public final Field<String> name = add(text("name")
                .mandatory().must(TextChecks.addonName(Suggestions.KNOWN_ADDONS, FactFile.of("addons").day())).suggest(Suggestions.ADDONS)
                .example("flannel"));
        public final Field<String> config = add(text("config").wire(Wire.JSON).shape(Shape.JSON)
                .must(Payloads.jsonObject()).suggestBy(name, Suggestions.CONFIGS)
                .preset("").example("{\"IngressDashboardEnabled\":\"true\"}")
                .common());
        public final Field<Boolean> disabled = add(flag("disabled").preset(false).example("true").common());
        public final Field<String> version = add(text("version")
                .must(Limits.expect("addon_version", "v?[0-9]+(\\.[0-9]+)*([.+-][0-9A-Za-z.-]+)?"))
                .example("v1.9.3-aliyun.1")
                .common().beside(name).from(Source.SDK));

        Addon() {
            super("addon");
        }
    }
}
