#!/usr/bin/env bash
# Makes modules for jlink of the jars of JavaFX, in their place. Called by app-image.sh and bench/startup.sh. Arguments: the JDK, the
# folder with the jars.
#
# Maven's jars have their native libraries inside. A program that was linked from those writes them into the user's home at its first
# start, and from then on unpacks each again at every start to see whether it is the same. From a .jmod they go beside those of the JDK.
set -e

jdk=$1 folder=$2
for jar in "$folder"/*.jar; do
    work=${jar%.jar}
    mkdir -p "$work/classes" "$work/libs"
    (cd "$work/classes" && "$jdk/bin/jar" xf "$jar")
    find "$work/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$work/libs/" \;
    "$jdk/bin/jmod" create --class-path "$work/classes" --libs "$work/libs" "$work.jmod"
    rm -rf "$work" "$jar"
done
