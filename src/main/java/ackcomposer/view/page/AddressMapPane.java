package ackcomposer.view.page;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.AddressMap;
import ackcomposer.explain.Stretch;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Track;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The picture of the address blocks; a clash is marked once its problem may be shown. A click on a bar goes to its field. */
final class AddressMapPane extends VBox {
    private static final String CLASH = "R4";

    private final Context context;
    private Drawn drawn;

    /** A problem without its repairs, of which no two are the same. */
    private record Clash(Severity severity, List<Ref> at) {
    }

    /** What decides how the picture looks. */
    private record Drawn(AddressMap map, List<Clash> clashes) {
    }

    AddressMapPane(Context context) {
        super(6);
        this.context = context;
        setId("address_map");
        getStyleClass().add("address-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        context.watch(this::show);
    }

    private void show() {
        var clashes = Stream.of(Catalogue.NETWORK.podCidr, Catalogue.NETWORK.serviceCidr)
                .flatMap(field -> context.at(Ref.to(0, field)).stream()).distinct()
                .filter(problem -> problem.rule().equals(CLASH)).map(problem -> new Clash(problem.severity(), problem.places())).toList();
        var next = new Drawn(AddressMap.of(context.state().scope()), clashes);
        if (next.equals(drawn)) return;
        drawn = next;
        // One block alone shows nothing that its field does not say.
        Visible.when(next.map().lines().size() > 1, this);
        draw(next.map());
    }

    private void draw(AddressMap map) {
        var title = new Label(context.text("map.title"));
        title.getStyleClass().add("card-title");
        var range = new Label(map.scale().stream().map(Stretch::toString).collect(Collectors.joining(", ")));
        range.getStyleClass().add("card-subtitle");
        HBox.setHgrow(range, Priority.ALWAYS);
        range.setMaxWidth(Double.MAX_VALUE);
        range.setWrapText(true);
        range.setMinHeight(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, range);
        head.getStyleClass().add("map-head");
        var count = drawn.clashes().size();
        if (count > 0) {
            var pill = Problems.pill(drawn.clashes().get(0).severity(), context.text("map.overlaps", count));
            pill.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(pill);
        }
        var grid = new GridPane();
        grid.getStyleClass().add("map-lines");
        var tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), tracks);
        map.lines().forEach(line -> grid.addRow(grid.getRowCount(), name(line), track(map, line)));
        var axis = new Track(map.scale());
        map.scale().forEach(stretch -> stretch.ticks().forEach(at -> axis.below(label(Stretch.written(at), "map-tick"), at)));
        grid.add(axis, 1, grid.getRowCount());
        getChildren().setAll(head, grid);
        setAccessibleText(context.text("map.title") + ". " + map.lines().stream().map(line -> line.words(context.lang()))
                .collect(Collectors.joining(". ")));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private Label name(AddressMap.Line line) {
        var name = label(line.name().in(context.lang()), "map-name");
        name.setMinWidth(USE_PREF_SIZE);
        if (line.blocks().stream().anyMatch(this::clashes)) name.getStyleClass().add("error");
        return name;
    }

    private boolean clashes(AddressMap.Block block) {
        return !block.meets().isEmpty() && drawn.clashes().stream().anyMatch(clash -> clash.at().contains(block.at()));
    }

    private Track track(AddressMap map, AddressMap.Line line) {
        var track = new Track(map.scale()).grounded();
        var clash = line.blocks().stream().filter(this::clashes).findFirst();
        var within = line.within();
        for (var block : line.blocks()) {
            var bar = bar(block.cidr().toString(), line, block.inner() ? "inner" : clashes(block) ? "clash" : line.kind().word());
            bar.setOnMouseClicked(click -> context.navigator().go(block.at()));
            add(track, bar, block.cidr());
            if (clash.filter(block::equals).isPresent()) track.beside(label(block.meets().get(0).in(context.lang()), "map-clash"), bar);
            if (block.equals(line.blocks().get(0)))
                    within.ifPresent(words -> track.beside(label(words.in(context.lang()), "map-within"), bar));
        }
        if (clash.isPresent()) line.free().ifPresent(free -> {
            var bar = bar(free.toString(), line, "free");
            bar.setOnMouseClicked(click -> context.navigator().go(clash.get().at()));
            add(track, bar, free);
            track.beside(label(context.text("map.free", free), "map-free"), bar);
        });
        return track;
    }

    private Region bar(String cidr, AddressMap.Line line, String style) {
        var bar = new Region();
        bar.getStyleClass().addAll("map-bar", style);
        Tooltip.install(bar, new Tooltip(cidr + "\n" + line.words(context.lang())));
        return bar;
    }

    private static void add(Track track, Region bar, Cidr cidr) {
        track.bar(bar, cidr.first(), cidr.first() + cidr.size());
    }
}
