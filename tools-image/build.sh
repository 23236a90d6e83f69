#!/bin/sh
# Runs in the build stage, without network: build.sh CONTEXT OUT. CONTEXT has source/ (Debian's qemu, as downloaded) and
# counter/; the base has what packages.txt names. OUT becomes the image's root.
set -eu
context=$1 out=$2
export LC_ALL=C PATH=/usr/bin SOURCE_DATE_EPOCH=0
# decodetree.py writes its functions in the order of a set.
export PYTHONHASHSEED=0
cd "$context"
sha256sum --quiet --check SHA256SUMS

# pip, which QEMU's configure starts to make its virtual environment, wants to see one; nothing is fetched.
test -s /etc/ssl/certs/ca-certificates.crt || {
    mkdir -p /etc/ssl/certs
    cat /usr/share/ca-certificates/mozilla/*.crt > /etc/ssl/certs/ca-certificates.crt
}

mkdir -p /build/qemu/build /tmp
tar -x -f source/qemu_*.orig.tar.xz -C /build/qemu --strip-components=1
# Debian's own patches, in their order: security fixes come by them.
tar -x -f source/qemu_*.debian.tar.xz -C /build/qemu
cd /build/qemu
grep -v '^ *\(#\|$\)' debian/patches/series | while read -r patch options; do
    patch -s -p1 < "debian/patches/$patch"
done

cd build
# --disable-install-blobs: Debian's +ds tarball has no firmware.
../configure --cc=gcc --host-cc=gcc --python=/usr/bin/python3 --prefix=/usr \
    --target-list=loongarch64-linux-user,aarch64-linux-user,x86_64-linux-user \
    --without-default-features --enable-tcg --enable-plugins \
    --disable-system --disable-tools --disable-docs --disable-werror --disable-install-blobs > configure.log 2>&1 ||
    { tail -n 40 configure.log; exit 1; }
ninja qemu-loongarch64 qemu-aarch64 qemu-x86_64 > ninja.log 2>&1 || { tail -n 40 ninja.log; exit 1; }

mkdir -p "$out/usr/bin" "$out/usr/lib/xinchuang-go" "$out/usr/share/doc/qemu" "$out/usr/share/doc/counter"
for arch in loongarch64 aarch64 x86_64; do
    strip -o "$out/usr/bin/qemu-$arch" "qemu-$arch"
done
cp ../COPYING ../LICENSE "$out/usr/share/doc/qemu/"

cd "$context/counter"
gcc -O2 -shared -fPIC -fvisibility=hidden -I/build/qemu/include/qemu -Iinclude/no-glib ./*.c \
    -o "$out/usr/lib/xinchuang-go/counter.so"
cp LICENSE "$out/usr/share/doc/counter/"

for tool in readelf objdump; do
    cp "/usr/bin/loongarch64-linux-gnu-$tool" "$out/usr/bin/"
done

# What they are linked with, where they look for it, and its licences.
for name in bin lib lib64; do
    ln -s "usr/$name" "$out/$name"
done
loader=/usr/lib64/ld-linux-x86-64.so.2
mkdir -p "$out/usr/lib64" "$out/usr/lib/x86_64-linux-gnu"
for program in "$out"/usr/bin/*; do
    "$loader" --list "$program"
done | sed -n 's/.* => \([^ ]*\) .*/\1/p' | sort -u | while read -r library; do
    case $library in
    */ld-linux-x86-64.so.2) ;;
    *) cp -L "$library" "$out/usr/lib/x86_64-linux-gnu/" ;;
    esac
done
cp -L "$loader" "$out/usr/lib64/"
for package in binutils-common libatomic1 libc6 libglib2.0-0t64 libpcre2-8-0 libsframe1 libzstd1 zlib1g; do
    mkdir -p "$out/usr/share/doc/$package"
    cp -L "/usr/share/doc/$package/copyright" "$out/usr/share/doc/$package/"
done
"$out/usr/bin/qemu-loongarch64" --version | sed -n 's/.*version \([0-9.]*\).*/\1/p' > "$out/usr/lib/xinchuang-go/qemu-version"
find "$out" -exec touch -h -d @0 {} +
