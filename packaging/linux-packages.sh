#!/usr/bin/env bash
# Makes target/dist/ack-composer_VERSION_ARCH.deb and target/dist/ack-composer-VERSION-1.ARCH.rpm from the app-image.
# Called by Maven after app-image.sh: mvn -Pdist verify. Arguments: version, the moment that all files are said to be from.
#
# DIST_PACKAGES=0 leaves them out.
#
# Both hold one tree: the image in /usr/lib/ack-composer, a link to its launcher in /usr/bin, and what desktops, man and Bash read in
# /usr/share. Neither runs a script on installation or removal. What has to be noted (menus, file types, icons, manual pages) the system
# notes by itself where it has the programs for it, so a machine without a desktop misses nothing and fails at nothing; and what users
# have in their home folders is not touched.
set -e

version=$1 moment=$2
root=$(cd "$(dirname "$0")/.." && pwd)
dist=$root/target/dist
image=$dist/ack-composer
linux=$root/packaging/linux
work=$root/target/dist-work
tree=$work/tree

[ "$DIST_PACKAGES" != 0 ] || { echo "packages: left out (DIST_PACKAGES=0)"; exit 0; }
[ "$(uname -s)" = Linux ] || { echo "packages: a .deb and an .rpm are made on Linux only; see packaging/README.md" >&2; exit 0; }
[ -x "$image/bin/ack-composer" ] || { echo "packages: $image is not there; run packaging/app-image.sh first" >&2; exit 69; }

# ---- The tree

rm -rf "$work" "$dist"/*.deb "$dist"/*.rpm
share=$tree/usr/share
mkdir -p "$tree/usr/bin" "$tree/usr/lib" "$share/doc/ack-composer"
cp -a "$image" "$tree/usr/lib/ack-composer"
ln -s ../lib/ack-composer/bin/ack-composer "$tree/usr/bin/ack-composer"

install -Dm 644 "$linux/ack-composer.desktop" "$share/applications/ack-composer.desktop"
install -Dm 644 "$linux/ack-composer.xml" "$share/mime/packages/ack-composer.xml"
install -Dm 644 -t "$share/metainfo" "$linux"/*.metainfo.xml
for size in 16 24 32 48 64 128 256 512; do
    install -Dm 644 "$root/assets/icon-$size.png" "$share/icons/hicolor/${size}x$size/apps/ack-composer.png"
done
for size in 32 64 128 256; do
    install -Dm 644 "$root/assets/file-$size.png" "$share/icons/hicolor/${size}x$size/mimetypes/ack-composer-request.png"
done
install -Dm 644 "$root/assets/icon.svg" "$share/icons/hicolor/scalable/apps/ack-composer.svg"
install -Dm 644 "$root/assets/file.svg" "$share/icons/hicolor/scalable/mimetypes/ack-composer-request.svg"

# The manual pages and the completion, by the program itself.
"$image/lib/runtime/bin/java" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$image/lib/app/*" ackcomposer.app.cli.Manual \
    "$share" "$version" "${moment%%T*}"
find "$share/man" -name '*.1' -exec gzip -9n {} +
gzip -9nc "$root/CHANGELOG.md" >"$share/doc/ack-composer/changelog.gz"
install -Dm 644 "$linux/copyright" "$share/doc/ack-composer/copyright"
chmod -R u+rwX,go+rX,go-w "$tree"
find "$tree" -exec touch -h -d "$moment" {} +

# ---- What the window needs, in the names of each family. JavaFX loads its libraries by itself, so no tool finds them.

# JavaFX before 25 cannot draw the Chinese of fonts-noto-cjk.
release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$image/lib/runtime/release")
if [ "${release:-0}" -ge 25 ]; then noto=yes; else noto=; fi

if command -v dpkg-deb >/dev/null; then
    arch=$(dpkg --print-architecture)
    mkdir "$tree/DEBIAN"
    (cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
    cat >"$tree/DEBIAN/control" <<CONTROL
Package: ack-composer
Version: $version
Section: devel
Priority: optional
Architecture: $arch
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Maintainer: The maintainers of ACK Composer <maintainers@ackcomposer.invalid>
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, fonts-dejavu-core
Recommends: fonts-inter, fonts-jetbrains-mono, fonts-wqy-microhei${noto:+ | fonts-noto-cjk}
Suggests: bash-completion
Description: compose, check and submit cluster requests of Alibaba Cloud ACK
 A form for the CreateCluster request of Alibaba Cloud's Container Service for
 Kubernetes: it knows every parameter, says at once what is wrong and why,
 offers repairs, shows the JSON, and sends it once. The same checks are a
 command line for scripts and pipelines, which needs no display.
 .
 It brings a Java runtime of its own.
CONTROL
    chmod 644 "$tree"/DEBIAN/*
    find "$tree/DEBIAN" -exec touch -h -d "$moment" {} +
    # dpkg-deb writes everything as root's, so nobody has to be root, nor to look like it.
    SOURCE_DATE_EPOCH=$(date -u -d "$moment" +%s) \
        dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$dist/ack-composer_${version}_$arch.deb" >/dev/null
    rm -rf "$tree/DEBIAN"
    echo "packages: $dist/ack-composer_${version}_$arch.deb ($(du -m "$dist"/*.deb | cut -f 1) MB)"
else
    echo "packages: no dpkg-deb, so no .deb is made; install dpkg" >&2
fi

if command -v rpmbuild >/dev/null; then
    SOURCE_DATE_EPOCH=$(date -u -d "$moment" +%s) rpmbuild -bb --quiet \
        --define "_topdir $work/rpm" --define "_rpmdir $dist" --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' \
        --define "version_ $version" --define "tree $tree" --define "noto ${noto:-no}" "$linux/ack-composer.spec" \
        >"$work/rpm.log" 2>&1 || {
            tail -n 20 "$work/rpm.log" >&2
            echo "packages: rpmbuild failed; the lines before say why" >&2
            exit 70
        }
    echo "packages: $(ls "$dist"/*.rpm) ($(du -m "$dist"/*.rpm | cut -f 1) MB)"
else
    echo "packages: no rpmbuild, so no .rpm is made; install rpm (Debian, Ubuntu) or rpm-build (Fedora)" >&2
fi
rm -rf "$work"
