#!/usr/bin/env bash
# Renders assets/*.svg into the pictures that systems ask for. They are committed, so only who draws anew needs this:
# rsvg-convert (Debian: librsvg2-bin), icotool (icoutils) and png2icns (icnsutils).
#
# icon.svg   the program, 24 px and up
# icon-16.svg the same on the grid of 16 px, where the lines of the large one would run into each other
# file.svg   a file that the program opens, *.ack.json
set -e
cd "$(dirname "$0")/../assets"
for tool in rsvg-convert icotool png2icns; do
    command -v "$tool" >/dev/null || { echo "icons: $tool is missing; install librsvg2-bin, icoutils and icnsutils" >&2; exit 69; }
done

rsvg-convert -w 16 -h 16 icon-16.svg -o icon-16.png
for size in 24 32 48 64 128 256 512; do rsvg-convert -w $size -h $size icon.svg -o icon-$size.png; done
for size in 32 64 128 256; do rsvg-convert -w $size -h $size file.svg -o file-$size.png; done

icotool -c -o icon.ico icon-{16,24,32,48,64,128}.png --raw icon-256.png
icotool -c -o file.ico file-{32,64,128}.png --raw file-256.png
png2icns icon.icns icon-{16,32,48,128,256,512}.png >/dev/null
png2icns file.icns file-{32,128,256}.png >/dev/null

# What the window shows in its title bar and in the list of windows; systems scale it down.
for size in 16 32 64 128; do cp icon-$size.png "../src/main/resources/ackcomposer/app/icon-$size.png"; done
