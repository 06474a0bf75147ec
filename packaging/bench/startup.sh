#!/usr/bin/env bash
# Measures the start of the packaged program beside a bare window, one run of each in turn, and prints a table of medians.
#
#   mvn -Pdist -DskipTests verify && packaging/bench/startup.sh [ROUNDS]
#
# Needs Xvfb, and the JDK that the image was made from (DIST_JDK, as for app-image.sh). Nothing else should run meanwhile; the load of
# the machine is printed. The bare window is made and packaged in target/bench-start as the program is: jlink, the same options, a cache.
set -e

rounds=${1:-9}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
image=$root/target/dist/ack-composer
work=$root/target/bench-start
sample=$root/src/test/resources/ackcomposer/valid.json

give_up() { echo "startup: $*" >&2; exit 69; }
[ -x "$image/bin/ack-composer" ] || give_up "no image; run mvn -Pdist -DskipTests verify first"
command -v Xvfb >/dev/null || give_up "no Xvfb; install xvfb"

jdk=$DIST_JDK
if [ -z "$jdk" ]; then
    for candidate in /usr/lib/jvm/temurin-25*; do [ -x "$candidate/bin/jlink" ] && jdk=$candidate; done
fi
[ -n "$jdk" ] || jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
release=$("$jdk/bin/jlink" --version)
release=${release%%.*}

# ---- The bare window, packaged alike

rm -rf "$work"
mkdir -p "$work/fx" "$work/all" "$work/classes" "$work/home"
profile=()
if [ "$release" -ge 25 ]; then profile=(-Pfx25); fi
(cd "$root" && mvn -q -B -ntp "${profile[@]}" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/all")
mv "$work"/all/javafx-*-*-*.jar "$work/fx/"
"$jdk/bin/javac" -d "$work/classes" --module-path "$work/fx" --add-modules javafx.controls "$here"/*.java
mkdir -p "$work/hello/lib/app" "$work/measure"
(cd "$work/classes" && "$jdk/bin/jar" cf "$work/hello/lib/app/hello.jar" Hello*.class && mv FirstFrame*.class "$work/measure/")
compress=2
if [ "$release" -ge 21 ]; then compress=zip-6; fi
strip=--strip-debug
command -v objcopy >/dev/null || strip=--strip-java-debug-attributes
cp -r "$work/fx" "$work/modules"
"$root/packaging/fx-modules.sh" "$jdk" "$work/modules"
"$jdk/bin/jlink" --output "$work/hello/lib/runtime" --module-path "$work/modules" --add-modules javafx.controls \
    --include-locales=en,zh --add-modules jdk.localedata $strip --no-header-files --no-man-pages "--compress=$compress"
cp "$root/packaging/java.options" "$work/options"
if [ "$release" -ge 24 ]; then echo --enable-native-access=javafx.graphics >>"$work/options"; fi

number=$work/display
Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp 8>"$number" >/dev/null 2>&1 </dev/null &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null' EXIT
for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
[ -s "$number" ] || give_up "Xvfb does not start"
DISPLAY=:$(tr -d '[:space:]' <"$number")
export DISPLAY HOME=$work/home ACK_COMPOSER_HOME=$work/home LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY

hello=("$work/hello/lib/runtime/bin/java" "@$work/options")
if [ "$release" -ge 25 ]; then
    use=-XX:AOTCache=
    "${hello[@]}" "-XX:AOTCacheOutput=$work/hello/lib/app/hello.cache" -cp "$work/hello/lib/app/hello.jar" 'Hello$Main' end >/dev/null 2>&1
else
    use=-XX:SharedArchiveFile=
    "${hello[@]}" -Xshare:dump >/dev/null 2>&1
    "${hello[@]}" "-XX:ArchiveClassesAtExit=$work/hello/lib/app/hello.cache" -cp "$work/hello/lib/app/hello.jar" 'Hello$Main' end \
        >/dev/null 2>&1
fi

# The launcher itself, but for what is started: FirstFrame, which starts the program.
measured=$image/bin/measured
sed -e "s|-cp \"\$path\" |-cp \"\$path:$work/measure\" -Dbegan=\$BEGAN -Drest=\$REST FirstFrame |" \
    "$image/bin/ack-composer" >"$measured"
chmod +x "$measured"
trap 'kill "$xvfb" 2>/dev/null; rm -f "$measured"' EXIT

# ---- The measuring

export REST=3000
window() {
    case $1 in
        plain) "$jdk/bin/java" --module-path "$work/fx" --add-modules javafx.controls -Dbegan="$BEGAN" -Drest="$REST" \
                -cp "$work/hello/lib/app/hello.jar:$work/measure" FirstFrame 'Hello$Main' ;;
        hello) "${hello[@]}" "$use$work/hello/lib/app/hello.cache" -Dbegan="$BEGAN" -Drest="$REST" \
                -cp "$work/hello/lib/app/hello.jar:$work/measure" FirstFrame 'Hello$Main' ;;
        ours) "$measured" ;;
        file) "$measured" "$sample" ;;
    esac
}
clock() { date +%s%N; }
for _ in $(seq "$rounds"); do
    for which in plain hello ours file; do
        BEGAN=$(clock)
        export BEGAN
        said=$(window $which 2>/dev/null)
        echo "$said" | cut -d ' ' -f 1 >>"$work/$which.time"
        echo "$said" | cut -d ' ' -f 2 >>"$work/$which.memory"
    done
    for which in check version; do
        from=$(clock)
        if [ $which = check ]; then "$image/bin/ack-composer" check "$sample" >/dev/null
        else "$image/lib/runtime/bin/java" -version 2>/dev/null; fi
        echo $((($(clock) - from) / 1000000)) >>"$work/$which.time"
    done
    cut -d ' ' -f 1 /proc/loadavg >>"$work/load"
done

# ---- The table

median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
least() { sort -n "$1" | head -n 1; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
kib() { du -sk --apparent-size "$1" | cut -f 1; }
plain=$(median "$work/plain.time") bare=$(median "$work/hello.time") ours=$(median "$work/ours.time") file=$(median "$work/file.time")
check=$(median "$work/check.time") version=$(median "$work/version.time")
if [ "$release" -ge 25 ]; then most=1.0; else most=1.3; fi
{
    echo "JDK $release, $rounds rounds, load $(sort -n "$work/load" | head -n 1) to $(sort -n "$work/load" | tail -n 1)," \
        "$(nproc) processors; medians, (least)"
    echo
    row='%-58s %18s %10s %8s\n'
    printf "$row" "from the start of the process" "" ratio "at most"
    printf "$row" "a bare window on the plain JDK takes input" "$plain ms ($(least "$work/plain.time"))" "" ""
    printf "$row" "the same, packaged" "$bare ms ($(least "$work/hello.time"))" "" ""
    printf "$row" "ACK Composer packaged, to the bare window on the plain JDK" "$ours ms ($(least "$work/ours.time"))" \
        "$(ratio "$ours" "$plain")" $most
    printf "$row" "  to the bare window packaged" "" "$(ratio "$ours" "$bare")" 1.5
    printf "$row" "  opened on a file, to the bare window packaged" "$file ms ($(least "$work/file.time"))" "$(ratio "$file" "$bare")" ""
    printf "$row" "java -version of the packaged runtime" "$version ms ($(least "$work/version.time"))" "" ""
    printf "$row" "check of one file, less 150 ms, to java -version" "$check ms ($(least "$work/check.time"))" \
        "$(ratio "($check - 150)" "$version")" 1.5
    m=$(median "$work/hello.memory") n=$(median "$work/ours.memory")
    printf "$row" "memory $((REST / 1000)) s after the start: the bare window packaged" "$((m / 1024)) MiB" "" ""
    printf "$row" "  ACK Composer" "$((n / 1024)) MiB" "$(ratio "$n" "$m")" 1.5
    m=$(kib "$work/hello") n=$(kib "$image")
    printf "$row" "installed size: the bare window packaged" "$((m / 1024)) MiB" "" ""
    printf "$row" "  ACK Composer" "$((n / 1024)) MiB" "$(ratio "$n" "$m")" 1.5
} | tee "$work/table.txt"
