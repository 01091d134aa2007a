#!/usr/bin/env bash
# try.sh CONSOLE_DEB SERVER_DEB [BASE]: installs each on a bare Debian of its own, as docs/install.md and the server's operations.md
# say; an ordinary user starts the console under Xvfb, and holds a journey day against that server with a client's browser in a third
# place; then the console is taken away. BASE is a folder with a root of debootstrap; without it one is made. Needs root, what
# ./test needs, and that ./test has compiled the stage.
set -eu
package=$1
server=$2
base=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
house=$(cd "$here/../../.." && pwd)
install=$house/console/docs/install.md
operations=$house/signaling/docs/operations.md
work=$(mktemp -d)
desk=$work/desk
office=$work/office
therapist=vigil-therapist-$$
client=vigil-client-$$
bar=1500 # ms from the command to the window, warm
export PATH=$PATH:/usr/sbin:/sbin
. "$house/.house/bare.sh"

end() {
  powers_off
  for place in "$therapist" "$client"; do ip netns delete "$place" 2> /dev/null || true; done
  umount "$desk/proc" "$office/proc" 2> /dev/null || true
  rm -rf --one-file-system "$work"
}
trap end EXIT

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# at_the_desk COMMAND...: as an ordinary user of the therapist's computer, in its own network
user=therapist
at_the_desk() {
  systemd-nspawn --quiet --register=no --keep-unit --as-pid2 --pipe --resolv-conf=off --network-namespace-path="/run/netns/$therapist" \
    --directory="$desk" --machine=vigil-desk --user="$user" --setenv=HOME="/home/$user" "$@"
}
on_screen() { at_the_desk xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" with-windows "$@"; }

# with_version BLOCK: a block of install.md, of the package that is here
with_version() { block "$install" "$1" | sed "s/vigil-console_VERSION_amd64.deb/vigil-console.deb/"; }

echo "== Two bare Debians"
bare "$desk" "$base"
bare "$office" "$base"
cp "$package" "$desk/root/vigil-console.deb"
cp "$server" "$office/root/vigil-server.deb"
in_root "$office" "$work/office.log" <<< 'apt-get update -q && apt-get install -y -q --no-install-recommends systemd systemd-sysv dbus'
block "$operations" 1 | in_root "$office" "$work/office.log" || fail "block 1 of operations.md"
# A screen that is none, a window manager as every desktop has, and hands for the keyboard.
in_root "$desk" "$work/desk.log" <<< 'apt-get update -q && apt-get install -y -q --no-install-recommends xvfb xauth openbox xdotool x11-utils && useradd --create-home therapist'
echo "--- $(with_version 1)"
with_version 1 | in_root "$desk" "$work/desk.log" || fail "block 1 of install.md"
for root in "$desk" "$office"; do printf '127.0.0.1 localhost\n192.0.2.10 practice.example\n' > "$root/etc/hosts"; done

echo "== A practice's server, and two homes"
boots "$office" vigil-office "$work/boot.log" || fail "nothing booted"
nsenter -t "$leader" -n ip link add lan type bridge
nsenter -t "$leader" -n ip address add 192.0.2.10/24 dev lan
nsenter -t "$leader" -n ip link set lan up
home() { # NAMESPACE NAME ADDRESS
  ip netns add "$1"
  ip link add wire netns "$1" type veth peer name "$2" netns "$leader"
  nsenter -t "$leader" -n ip link set "$2" master lan up
  ip -n "$1" address add "$3/24" dev wire
  ip -n "$1" link set wire up
  ip -n "$1" link set lo up
}
home "$therapist" desk 192.0.2.20
home "$client" client 192.0.2.30
# As pairing does: the key is the console's, its line is for the administrator.
install -d -o 1000 -g 1000 -m 0700 "$desk/home/therapist/practice"
openssl genpkey -algorithm ed25519 -out "$work/console-key.pem"
install -o 1000 -g 1000 -m 0600 "$work/console-key.pem" "$desk/home/therapist/practice/console-key.pem"
echo "$(openssl pkey -in "$work/console-key.pem" -pubout -outform DER | tail -c 32 | base64) desk" >> "$office/etc/vigil-server/console.keys"
last=$(blocks "$operations")
for number in $(seq 2 $((last - 1))); do typed "$operations" "$number" || fail "block $number of operations.md"; done
pin=$(openssl x509 -in "$office/etc/vigil-server/cert.pem" -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256 -binary | base64)

echo "== An ordinary user starts it"
cat > "$desk/usr/local/bin/with-windows" << 'EOF'
#!/bin/sh
# with-windows COMMAND...: the command, once a window manager is there
openbox > /dev/null 2>&1 &
for _ in $(seq 100); do
  xdotool get_desktop > /dev/null 2>&1 && exec "$@"
  sleep 0.1
done
echo "no window manager within ten seconds"
exit 1
EOF
cat > "$desk/usr/local/bin/until-there" << 'EOF'
#!/bin/sh
# until-there COMMAND...: the milliseconds until a window of Vigil has the keyboard, as the window manager tells it unasked, because
# whoever asks again and again takes the time that is measured; the command is ended by its process id
told=$(mktemp -u)
mkfifo "$told"
xprop -root -spy _NET_ACTIVE_WINDOW > "$told" &
spy=$!
exec 3< "$told"
rm "$told"
began=$(date +%s%N)
"$@" &
vigil=$!
(
  for _ in $(seq 60); do
    sleep 1
    kill -0 "$vigil" 2> /dev/null || break
  done
  kill "$spy"
) 2> /dev/null &
code=1
while read -r active <&3; do
  window=${active##* }
  case $window in 0x?*) ;; *) continue ;; esac
  [ "$(xdotool getwindowname "$window" 2> /dev/null)" = Vigil ] || continue
  echo "window after $((($(date +%s%N) - began) / 1000000)) ms"
  code=0
  [ -z "${TYPED:-}" ] || until-unlocked "$((window))" || code=1
  break
done
[ "$code" = 0 ] || echo "no window of Vigil within a minute"
kill "$spy" "$vigil" 2> /dev/null
wait "$vigil"
exit $code
EOF
cat > "$desk/usr/local/bin/until-unlocked" << 'EOF'
#!/bin/sh
# until-unlocked WINDOW: types what TYPED says once the keyboard is the window's, and waits for the window behind it
for _ in $(seq 100); do
  [ "$(xdotool getwindowname "$(xdotool getwindowfocus -f)")" != FocusProxy ] || break # by which Java takes the keyboard
  sleep 0.1
done
xdotool type --delay 20 "$TYPED"
xdotool key Return
for _ in $(seq 600); do
  for window in $(xdotool search --onlyvisible --name '^Vigil$' 2> /dev/null); do
    eval "$(xdotool getwindowgeometry --shell "$window" 2> /dev/null | grep -E '^(WIDTH|HEIGHT)=')"
    [ "$window" = "$1" ] || [ "${WIDTH:-0}" -lt 1000 ] || { echo "unlocked, ${WIDTH}x$HEIGHT"; exit 0; }
  done
  sleep 0.1
done
echo "not unlocked"
exit 1
EOF
chmod +x "$desk"/usr/local/bin/*
starts=
for start in 1 2 3 4; do
  said=$(on_screen until-there vigil 2> "$work/start.log") || { cat "$work/start.log" >&2; fail "start $start: $said"; }
  echo "start $start: $said"
  [ "$start" = 1 ] || starts="$starts $(sed -n 's/^window after \([0-9]*\) ms$/\1/p' <<< "$said")"
done
median=$(tr ' ' '\n' <<< "$starts" | grep . | sort -n | sed -n 2p)
echo "warm: $median ms of at most $bar"

echo "== A home that may not be written"
in_root "$desk" "$work/desk.log" <<< 'useradd --create-home locked && chown root:root /home/locked && chmod 0555 /home/locked'
said=$(user=locked && on_screen until-there vigil 2> "$work/start.log") || { cat "$work/start.log" >&2; fail "no window: $said"; }
echo "$said"

echo "== A journey day"
app=$desk/opt/vigil/lib/app
stage=$desk/opt/stage
mkdir -p "$stage"
cp -r "$house/console/target/test-classes" "$stage/classes"
tr ':' '\n' < "$house/console/target/classpath-stories-libraries" | grep -E '\.jar$' | xargs -I{} cp {} "$stage"
# The same launcher, Java, jars and Chromium; only whose hands press the buttons is another's.
cp "$desk/opt/vigil/bin/vigil" "$desk/opt/vigil/bin/vigil-staged"
{
  echo "app.classpath=/opt/stage/classes"
  for jar in "$stage"/*.jar; do echo "app.classpath=/opt/stage/$(basename "$jar")"; done
} > "$work/more"
awk -v more="$work/more" '/^app.mainclass=/ { $0 = "app.mainclass=io.vigil.console.stage.console.ConsoleElsewhere" }
  /^\[JavaOptions\]/ { while ((getline line < more) > 0) print line } { print }' "$app/vigil.cfg" > "$app/vigil-staged.cfg"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$house/console/target/test-classes:$house/console/target/classes:$(cat "$house/console/target/classpath-stories-libraries")" \
  io.vigil.console.packed.PackedDay "$work/console.log" "$pin" "$client" practice.example=192.0.2.10 \
  systemd-nspawn --quiet --register=no --keep-unit --as-pid2 --pipe --resolv-conf=off --network-namespace-path="/run/netns/$therapist" \
  --directory="$desk" --machine=vigil-desk --user=therapist --setenv=HOME=/home/therapist \
  xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" /opt/vigil/bin/vigil-staged /home/therapist/practice https://practice.example "$pin" \
  || { tail -40 "$work/console.log" >&2; fail "the day was not held"; }
rm -r "$stage" "$desk/opt/vigil/bin/vigil-staged" "$app/vigil-staged.cfg"

echo "== The program as it is, with the vaults of that day"
said=$(on_screen env TYPED="the quiet river in june" until-there vigil --server https://practice.example --pin "$pin" --data /home/therapist/practice \
  2> "$work/start.log") || { cat "$work/start.log" >&2; fail "$said"; }
echo "$said"

echo "== Taken away"
with_version 2 | in_root "$desk" "$work/desk.log" || fail "block 2 of install.md"
left=$(cd "$desk" && find . -xdev \( -path ./home -o -path ./root -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache \) -prune -o -iname '*vigil*' -print)
[ -z "$left" ] || fail "left behind: $left"
kept=$(cd "$desk/home/therapist" && find . -type f ! -name '.bash*' ! -name .profile | sort)
grep -q '^./practice/vaults/' <<< "$kept" || fail "the vaults are gone"
# What fontconfig, Mesa, dconf, Java and the window manager remember is theirs, as after any other program.
grep -vE '^./(practice|\.local/share/vigil|\.cache/(fontconfig|mesa_shader_cache|dconf|openbox)|\.java/fonts)/' <<< "$kept" && fail "more than the vaults is left in the home" || true
echo "left: the vaults, $(grep -c . <<< "$kept") files below the folder that was named"
[ "$median" -le "$bar" ] || fail "a warm start takes $median ms, more than $bar"
echo "Both packages were installed as their documents say, and held a day."
