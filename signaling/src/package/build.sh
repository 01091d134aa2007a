#!/usr/bin/env bash
# build.sh JAR OUT VERSION: makes OUT/vigil-server_VERSION_ARCH.deb from the server's jar and OUT/lib, the jars it needs.
# Called by the Maven profile "package".
set -eu
jar=$1
out=$(mkdir -p "$2" && cd "$2" && pwd)
version=${3/-SNAPSHOT/~snapshot}
here=$(cd "$(dirname "$0")" && pwd)
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
architecture=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2> /dev/null || echo 1700000000)}

# What the server and its libraries use; java.naming for logback, jdk.crypto.ec for the curves of TLS. PackageTest starts it.
modules=java.base,java.naming,java.net.http,java.xml,jdk.crypto.ec,jdk.unsupported

root=$out/root
rm -rf "$root"
home=$root/usr/lib/vigil-server
documents=$root/usr/share/doc/vigil-server
mkdir -p "$root/DEBIAN" "$home/lib" "$documents/licences" "$root/etc/vigil-server" "$root/lib/systemd/system" "$root/usr/bin"

"$java_home/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress=2 \
  --output "$home/runtime"
"$home/runtime/bin/java" -Xshare:dump > /dev/null # classes of the JDK as they lie in memory: half the time of a start
rm -f "$home/runtime/lib/jspawnhelper" "$home/runtime/lib/jexec" "$home/runtime/bin/keytool"

cp "$jar" "$out/lib"/*.jar "$home/lib/"
cp "$here/java.options" "$home/"
cp "$here/vigil-server" "$root/usr/bin/"
cp "$here/vigil-server.service" "$root/lib/systemd/system/"
cp "$here/server.properties" "$here/console.keys" "$root/etc/vigil-server/"
cp "$here/debian/copyright" "$documents/"
cp "$here/../../docs/server.md" "$here/../../docs/operations.md" "$documents/"
for library in "$home/lib"/bcprov-*.jar "$home/lib"/slf4j-api-*.jar; do
  name=$(basename "$library" .jar)
  unzip -q -p "$library" 'META-INF/LICENSE*' > "$documents/licences/$name.txt"
done

cp "$here/debian/conffiles" "$here/debian/postinst" "$here/debian/prerm" "$here/debian/postrm" "$root/DEBIAN/"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f1)/" "$here/debian/control" > "$root/DEBIAN/control"

find "$home/lib" -exec touch --date="@$SOURCE_DATE_EPOCH" {} + # the archive knows the jars by their times

# keep_classes: starts the server once, on loopback, and keeps its classes as they lie in memory (ADR 0132)
keep_classes() {
  local ready
  printf 'listen=127.0.0.1:0\nmetrics.listen=127.0.0.1:0\n' > "$out/training.properties"
  cd "$home"
  {
    read -r ready
    kill "${ready##*pid=}"
    cat > /dev/null
  } < <(runtime/bin/java @java.options -XX:ArchiveClassesAtExit="$home/server.jsa" -cp 'lib/*' io.vigil.signaling.app.Main \
    --settings "$out/training.properties" 2> /dev/null)
  cd "$here"
  [ -s "$home/server.jsa" ] || { echo "The archive of classes was not written." >&2; exit 1; }
}
keep_classes

chmod -R u=rwX,go=rX "$root"
chmod 0755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm" "$root/DEBIAN/postrm" "$root/usr/bin/vigil-server"
(cd "$root" && find usr etc lib -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

dpkg-deb --root-owner-group --build "$root" "$out/vigil-server_${version}_$architecture.deb" > /dev/null
echo "$out/vigil-server_${version}_$architecture.deb"
