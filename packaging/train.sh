#!/usr/bin/env bash
# Starts the image once and walks through it, so that the JVM keeps what it loads and links: lib/app/ack-composer.cache.
# Called by app-image.sh. Arguments: the image, the release of its runtime, its class path with $home in it, a folder for what goes again.
#
# Without Xvfb or GTK only the command line is walked through: the window then starts slower.
# A JDK before 25 takes its cache only where it was made; moved elsewhere, the program starts as if there were none.
set -e

image=$1 release=$2 path=${3//\$home/$1}
work=$4/training
mkdir -p "$work/home"

words=("$work")
if command -v Xvfb >/dev/null; then
    number=$work/display
    : >"$number"
    Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp 8>"$number" >/dev/null 2>&1 </dev/null &
    xvfb=$!
    trap 'kill "$xvfb" 2>/dev/null; wait "$xvfb" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
    if [ -s "$number" ]; then
        DISPLAY=:$(tr -d '[:space:]' <"$number")
        export DISPLAY
        words+=(window)
    fi
fi
[ ${#words[@]} -gt 1 ] || echo "app-image: no Xvfb; the start of the window is not learned" >&2

# Not which methods were called often: they would be compiled at every start, also of a verb that ends before they are.
profile=()
if [ "$release" -ge 25 ]; then
    learn=-XX:AOTCacheOutput= profile=(-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining)
else learn=-XX:ArchiveClassesAtExit=; fi
cache=$image/lib/app/ack-composer.cache
if ! env -u WAYLAND_DISPLAY -u ACK_COMPOSER_HOME -u XDG_DATA_HOME LC_ALL=C.UTF-8 HOME="$work/home" \
        timeout 300 "$image/lib/runtime/bin/java" "@$image/lib/app/java.options" -Xlog:all=warning "${profile[@]}" "$learn$cache" \
        -cp "$path" ackcomposer.app.Training "${words[@]}" >"$work/log" 2>&1 || [ ! -s "$cache" ]; then
    tail -n 20 "$work/log" >&2
    echo "app-image: the program could not be walked through; the lines before say why" >&2
    exit 70
fi
if said=$(grep '^no window: ' "$work/log"); then echo "app-image: the start of the window is not learned; $said" >&2; fi
