#!/usr/bin/env bash
# Makes target/dist/ack-composer: the program with a runtime of its own, which needs no Java on the machine.
# Called by Maven: mvn -Pdist verify. Arguments: version, jar, main class, the moment that all files are said to be from.
#
# DIST_JDK   the JDK that the runtime is made from; without it Temurin 25 where it is installed, else the JDK of this build.
#            From 25 on the image holds JavaFX 25 (profile fx25), before that the JavaFX of the build.
set -e

version=$1 jar=$2 main=$3 moment=$4
root=$(cd "$(dirname "$0")/.." && pwd)
dist=$root/target/dist
work=$root/target/dist-work

give_up() { echo "app-image: $*" >&2; exit 69; }

# ---- The JDK, and the JavaFX that goes with it

jdk=$DIST_JDK
if [ -z "$jdk" ]; then
    for candidate in /usr/lib/jvm/temurin-25*; do [ -x "$candidate/bin/jlink" ] && jdk=$candidate; done
fi
[ -n "$jdk" ] || jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
for tool in jlink jmod jpackage jdeps; do [ -x "$jdk/bin/$tool" ] || give_up "$jdk has no $tool; set DIST_JDK to a whole JDK"; done
release=$("$jdk/bin/jlink" --version)
release=${release%%.*}

profile=()
if [ "$release" -ge 25 ]; then profile=(-Pfx25); fi
echo "app-image: runtime from $jdk ${profile[*]}"

rm -rf "$work" "$dist"
mkdir -p "$work/modules" "$work/input" "$dist"
(cd "$root" && mvn -q -B -ntp "${profile[@]}" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/input")

# JavaFX is modules (the jars with the platform's code); everything else is the class path.
mv "$work"/input/javafx-*-*-*.jar "$work/modules/"
rm "$work"/input/javafx-*.jar
cp "$jar" "$work/input/"

# Of a library with classes too old for the cache below, see Frames.java.
old=$(ls "$work"/input/picocli-*.jar)
if (cd "$root" && mvn -q -B -ntp dependency:copy -Dartifact=org.ow2.asm:asm:9.8 -DoutputDirectory="$work/asm"); then
    "$jdk/bin/java" -cp "$work/asm/*" "$root/packaging/Frames.java" "$old" "$work/framed.jar"
    mv "$work/framed.jar" "$old"
else
    echo "app-image: no ASM in reach; the command line starts slower" >&2
fi

# ---- The runtime

found=$("$jdk/bin/jdeps" --multi-release "$release" --ignore-missing-deps --module-path "$work/modules" \
    --print-module-deps "$work"/input/*.jar)
# Jackson would read what a database holds; nobody asks it to. What that brought along is named below.
found=$(printf '%s' "$found" | tr , '\n' | grep -v '^java\.sql' | paste -sd ,)
# What no class names: HTTPS with elliptic curves, Chinese dates and numbers, Unsafe, file systems in jars.
wanted=$found,java.logging,java.net.http,java.xml,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs
compress=2
if [ "$release" -ge 21 ]; then compress=zip-6; fi
strip=--strip-debug
if [ "$(uname -s)" = Linux ] && ! command -v objcopy >/dev/null; then strip=--strip-java-debug-attributes; fi

"$root/packaging/fx-modules.sh" "$jdk" "$work/modules"
"$jdk/bin/jlink" --output "$work/runtime" --module-path "$work/modules" --add-modules "$wanted" \
    --include-locales=en,zh $strip --no-header-files --no-man-pages "--compress=$compress"

# The style sheets as JavaFX would read them anyway, which takes it longer than to load the result.
(cd "$work" && "$jdk/bin/jar" xf "$jar" ackcomposer/view && find ackcomposer -type f ! -name '*.css' -delete
    for sheet in ackcomposer/view/*.css; do
        runtime/bin/java -XX:TieredStopAtLevel=1 -m javafx.graphics/com.sun.javafx.css.parser.Css2Bin "$sheet" "${sheet%.css}.bss"
    done
    touch -d "$moment" ackcomposer/view/*.bss
    "$jdk/bin/jar" uf "input/$(basename "$jar")" ackcomposer/view/*.bss)

# ---- The image

cat "$root/packaging/java.options" "$root/packaging/window.options" >"$work/options"
if [ "$release" -ge 24 ]; then echo --enable-native-access=javafx.graphics >>"$work/options"; fi
options=()
while read -r line; do
    case $line in '' | '#'*) ;; *) options+=(--java-options "$line") ;; esac
done <"$work/options"

# The shared classes that the JVM looks for by itself. From JDK 25 on those of the cache below are all there are, where it is made.
if [ "$release" -lt 25 ] || [ "$(uname -s)" != Linux ]; then
    "$work/runtime/bin/java" "@$work/options" -Xshare:dump >"$work/share.log" 2>&1 || { cat "$work/share.log" >&2; exit 70; }
fi

icon=$root/assets/icon-512.png installer=
case $(uname -s) in
    Darwin)
        icon=$root/assets/icon.icns installer=dmg arguments=packaging/mac/dmg.options
        # macOS accepts no version that begins with 0.
        case $version in 0.*) version=1${version#0} ;; esac ;;
    MINGW* | MSYS*)
        icon=$root/assets/icon.ico installer=msi arguments=packaging/windows/msi.options ;;
esac

program=(--name ack-composer --app-version "$version" --vendor "ACK Composer" --icon "$icon" --dest "$dist"
    --runtime-image "$work/runtime" --input "$work/input" --main-jar "$(basename "$jar")" --main-class "$main" "${options[@]}")
"$jdk/bin/jpackage" --type app-image "${program[@]}"
# The packages for Linux are made by linux-packages.sh.
if [ -n "$installer" ]; then (cd "$root" && "$jdk/bin/jpackage" --type "$installer" "${program[@]}" "@$arguments"); fi
cp "$root/LICENSE" "$root/src/main/resources/ackcomposer/app/window/third-party.txt" "$dist"/ack-composer*/
# The bill of materials, which Maven has made by now; called by hand there may be none.
if [ -f "$root/target/bom.json" ]; then cp "$root/target/bom.json" "$dist"/ack-composer*/; fi

# On Linux a launcher of ours takes the place of that of jpackage; it says why.
if [ "$(uname -s)" = Linux ]; then
    {
        cat "$work/options"
        echo "# A cache that does not fit is left aside without a word: the JVM would say it where the result stands."
        printf '%s\n' -Xlog:disable -Xlog:all=error:stderr '-Xlog:cds*=off:stderr'
        if [ "$release" -ge 24 ]; then echo '-Xlog:aot*=off:stderr'; fi
    } >"$dist/ack-composer/lib/app/java.options"
    cp "$root/packaging/launch.sh" "$dist/ack-composer/lib/app/"
    # The cache below holds for these jars in this order only, so none is found by a pattern.
    path=$(cd "$dist/ack-composer/lib/app" && for file in "$(basename "$jar")" $(ls *.jar | grep -Fxv "$(basename "$jar")"); do
        printf '%s' "\$home/lib/app/$file:"; done)
    path=${path%:}
    if [ "$release" -ge 25 ]; then cache=-XX:AOTCache=; else cache=-XX:SharedArchiveFile=; fi
    sed -e "s|@path@|$path|" -e "s|@cache@|$cache|" "$root/packaging/launcher" >"$dist/ack-composer/bin/ack-composer"
    chmod 755 "$dist/ack-composer/bin/ack-composer"
    rm "$dist"/ack-composer/lib/libapplauncher.so "$dist/ack-composer/lib/app/ack-composer.cfg" "$dist/ack-composer/lib/app/.jpackage.xml"
    chmod -R u+rwX,go+rX,go-w "$dist/ack-composer"
    # The JVM takes the cache only while the jars have the time that it saw; packages write this one.
    find "$dist/ack-composer" -exec touch -h -d "$moment" {} +
    "$root/packaging/train.sh" "$dist/ack-composer" "$release" "$path" "$work"
    find "$dist/ack-composer" -exec touch -h -d "$moment" {} +
    # Where it does not fit, nobody would be told.
    if [ "$release" -ge 25 ]; then must=-XX:AOTMode=on; else must=-Xshare:on; fi
    "$dist/ack-composer/lib/runtime/bin/java" "@$dist/ack-composer/lib/app/java.options" -Xlog:all=error:stderr $must \
        "$cache$dist/ack-composer/lib/app/ack-composer.cache" -cp "${path//\$home/$dist/ack-composer}" "$main" --version >/dev/null ||
        { echo "app-image: the JVM does not take the cache; the lines before say why" >&2; exit 70; }
fi
rm -rf "$work"
echo "app-image: $dist ($(du -sm "$dist" | cut -f 1) MB)"
