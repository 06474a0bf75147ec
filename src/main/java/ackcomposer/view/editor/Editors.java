package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Cases;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.view.parts.SuggestBox;
import ackcomposer.view.session.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** The editor factory: which control suits a field, by its kind and its shape. */
public final class Editors implements Cases<Editor> {
    private static final int FEW = 4;
    private static final Set<Shape> MONOSPACED = Set.of(Shape.ID, Shape.JSON);

    private final Context context;
    private final long row;
    private final Region below;

    private Editors(Context context, long row, Region below) {
        this.context = context;
        this.row = row;
        this.below = below;
    }

    public static Editor of(Context context, long row, Field<?> field) {
        return of(context, row, field, new Region());
    }

    /** @param below for a table: what stands between its rows and the button that adds one */
    public static Editor of(Context context, long row, Field<?> field, Region below) {
        return field.match(new Editors(context, row, below));
    }

    private <T> EditedField<T> entry(Field<T> field) {
        return new EditedField<>(context, context.draft().slot(row, field));
    }

    @Override
    public Editor text(Field<String> field) {
        var entry = entry(field);
        return switch (field.shape()) {
            case PASSWORD -> PasswordEditor.of(entry);
            case CIDR -> CidrEditor.of(entry);
            case JSON -> PayloadEditor.json(entry);
            case BASE64 -> PayloadEditor.script(entry);
            case LINES -> PayloadEditor.lines(entry);
            case OPENING -> OpeningEditor.of(entry);
            case NODE_NAME -> NodeNameEditor.of(entry);
            case PLAIN, ID -> field.most().isPresent() && !field.offers()
                    ? Counter.of(entry, TextEditor.line(entry), field.most().getAsInt())
                    : line(entry);
            case SEGMENTED, THREE_WAY, MASK, PER_MASTER -> throw new IllegalArgumentException(field + " is a text: " + field.shape());
        };
    }

    /** One line, with what is on offer for it. */
    static Editor line(EditedField<String> entry) {
        var line = TextEditor.line(entry);
        if (MONOSPACED.contains(entry.field().shape()) || entry.field().offers()) line.getStyleClass().add("mono");
        return !entry.field().offers() ? Editor.typed(line, line)
                : Editor.typed(new SuggestBox(line, entry::suggested, value -> described(entry, value), value -> shown(entry, value),
                        entry.text("suggest.open"), entry.text("suggest.source", Source.COMPOSER.date())), line);
    }

    private static String described(EditedField<String> entry, String value) {
        var name = entry.named(value);
        return name.equals(value) ? value : value + "   " + name;
    }

    /** Its name; what is only known of a value, such as how long it is supported, is not one. */
    private static String shown(EditedField<String> entry, String value) {
        var name = entry.named(value);
        return name.equals(value) || entry.field().about(value).isPresent() ? "" : name;
    }

    @Override
    public Editor choice(Field<String> field) {
        var entry = entry(field);
        if (field.shape() == Shape.MASK) return MaskEditor.of(entry, options(field));
        if (field.open()) return line(entry);
        return field.shape() == Shape.SEGMENTED && options(field).size() <= FEW ? SegmentedEditor.of(entry, options(field), entry::named)
                : ChoiceEditor.of(entry, options(field), Function.identity(), Function.identity(), entry::named);
    }

    private List<String> options(Field<?> field) {
        return field.options(context.state().contract());
    }

    @Override
    public Editor whole(Field<Whole> field) {
        var entry = entry(field);
        if (options(field).isEmpty()) return WholeEditor.of(entry);
        if (field.shape() == Shape.SEGMENTED)
            return SegmentedEditor.of(entry, options(field).stream().map(Whole::new).toList(), Whole::text).across();
        return ChoiceEditor.of(entry, options(field), Whole::new, Whole::text,
                option -> field.unit().isEmpty() ? option : option + " " + entry.text("unit." + field.unit()));
    }

    @Override
    public Editor flag(Field<Boolean> field) {
        return field.shape() == Shape.THREE_WAY ? SegmentedEditor.threeWay(entry(field)) : FlagEditor.of(entry(field));
    }

    @Override
    public Editor strings(Field<List<String>> field) {
        if (field.shape() == Shape.PER_MASTER) return PerMasterEditor.of(entry(field));
        return field.wire() == Wire.MAP ? MapEditor.of(entry(field)) : ChipsEditor.of(entry(field));
    }

    @Override
    public Editor rows(Field<List<Row>> field) {
        return RowsEditor.of(entry(field), row -> true, below);
    }

    @Override
    public Editor group(Field<Members> field) {
        throw new IllegalArgumentException(field + " is edited by its members");
    }
}
