# How java is started, by ./ack-composer and by the launcher of the packages for Linux; both read this file. For any POSIX sh.
#
# java runs as a child, and the program ends each verb with 100 more than its exit. No JVM that dies or does not start ends like
# that (it ends with 1, as a verb does that found errors), so whatever else comes is told from a result and becomes 70.

# A verb, or an option of the command line; everything else opens the window.
is_verb() {
    case $1 in
        check | export | submit | rehearse | ledger | rules | -?*) return 0 ;;
    esac
    return 1
}

# java_error_file VERB: sets error_file to the option that sends what a dying JVM writes to where its owner alone reads it; empty
# where there is no such place. What only reads and prints makes none.
java_error_file() {
    error_file=
    state=${ACK_COMPOSER_HOME:-}
    if [ -z "$state" ]; then
        case ${OSTYPE:-} in
            darwin*) state=${HOME:-}/Library/Application\ Support/ACK\ Composer ;;
            *) case ${XDG_DATA_HOME:-} in /*) state=$XDG_DATA_HOME/ack-composer ;; *) state=${HOME:-}/.local/share/ack-composer ;; esac ;;
        esac
    fi
    case $state in /*) ;; *) return 0 ;; esac
    if [ ! -d "$state/log" ]; then
        case $1 in check | export | rules | -?*) [ -d "$state" ] || return 0 ;; esac
        (umask 077 && mkdir -p -- "$state/log") 2>/dev/null || return 0
    fi
    error_file=-XX:ErrorFile=$state/log/jvm-%p.log
}

# as_child verb|window JAVA...: runs it and returns the exit that the user sees. The options must have -Dackcomposer.exit=100.
as_child() {
    kind=$1
    shift
    child=
    caught=
    # A shell starts what runs beside it deaf to INT, and a JVM stays so: it gets TERM for it, which does the same.
    trap 'caught=129; pass HUP' HUP
    trap 'caught=130; pass TERM' INT
    trap 'caught=143; pass TERM' TERM
    # The input of what runs beside a shell is empty, unless it is named.
    exec 3<&0
    "$@" <&3 3<&- &
    child=$!
    exec 3<&-
    if [ -n "$caught" ]; then pass TERM; fi
    wait "$child"
    status=$?
    # A signal ends the wait and not the child, which has its own end.
    last=
    while [ -n "$caught" ]; do
        last=$caught
        caught=
        wait "$child"
        again=$?
        if [ "$again" -ne 127 ]; then status=$again; fi
    done
    trap - HUP INT TERM
    case $status in
        100 | 101 | 102 | 103 | 104 | 105 | 106 | 164 | 169 | 170 | 173) return $((status - 100)) ;;
        129 | 130 | 143) return "${last:-$status}" ;;
        137) return 137 ;;
    esac
    if [ "$status" -eq 0 ] && [ "$kind" = window ]; then return 0; fi
    echo "ack-composer: Java itself ended, with $status; that is no result, and the exit is 70" >&2
    return 70
}

pass() {
    if [ -n "$child" ]; then kill "-$1" "$child" 2>/dev/null; fi
}
