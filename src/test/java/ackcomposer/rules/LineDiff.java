package ackcomposer.rules;

import java.util.ArrayList;
import java.util.List;

/** What differs between a list as it is written and as it is now: lines that went behind "-", lines that came behind "+". */
record LineDiff(List<String> written, List<String> now) {

    List<String> lines() {
        var common = common();
        var lines = new ArrayList<String>();
        var i = 0;
        var j = 0;
        while (i < written.size() || j < now.size()) {
            if (i < written.size() && j < now.size() && written.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < written.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + written.get(i++));
            } else {
                lines.add("+ " + now.get(j++));
            }
        }
        return lines;
    }

    /** How many lines, from each pair of places on, both have in the same order. */
    private int[][] common() {
        var most = new int[written.size() + 1][now.size() + 1];
        for (var i = written.size() - 1; i >= 0; i--)
            for (var j = now.size() - 1; j >= 0; j--)
                most[i][j] = written.get(i).equals(now.get(j)) ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
        return most;
    }
}
