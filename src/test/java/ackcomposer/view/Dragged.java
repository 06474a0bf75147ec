package ackcomposer.view;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What is dragged over a node and dropped there, without a pointer that does it. */
public record Dragged(Dragboard board, TransferMode mode) {

    public static Dragged of(TransferMode mode, Map<DataFormat, Object> content) {
        return Rig.call(() -> {
            var dragged = Toolkit.getToolkit().createLocalClipboard();
            var board = DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(TKClipboard.class.getClassLoader(),
                    new Class<?>[] {TKClipboard.class}, (proxy, method, args) -> method.getName().equals("getTransferModes")
                            ? EnumSet.of(mode) : method.invoke(dragged, args)));
            board.setContent(content);
            return new Dragged(board, mode);
        });
    }

    public DragEvent event(EventType<DragEvent> type) {
        return new DragEvent(type, board, 1, 1, 1, 1, mode, null, null, null);
    }
}
