package ackcomposer.view.problem;

/** Whether more of a row is shown; whoever draws the row anew shows it again. */
interface Details {
    boolean areShown();

    void turn();
}
