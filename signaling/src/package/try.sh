#!/usr/bin/env bash
# try.sh DEB [BASE]: does what docs/operations.md says, every command of it, on a bare Debian that systemd boots with no network but
# its own, and looks whether the server is what it says. BASE is a folder with a root of debootstrap; without it one is made.
# Needs root, debootstrap and systemd-container.
set -eu
package=$1
base=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
document=$here/../../docs/operations.md
address=192.0.2.10 # RFC 5737
work=$(mktemp -d)
root=$work/root
container=
export PATH=$PATH:/usr/sbin:/sbin

. "$here/../../../.house/bare.sh"

end() {
  powers_off
  umount "$root/proc" 2> /dev/null || true
  rm -rf --one-file-system "$work"
}
trap end EXIT

fail() {
  echo "FAILED: $*" >&2
  [ -z "$container" ] || inside journalctl --no-pager -u vigil-server -u coturn | tail -40 >&2 || true
  exit 1
}

echo "== A bare Debian"
bare "$root" "$base"
cp "$package" "$root/root/vigil-server.deb"
# What every installed machine has and debootstrap's smallest root has not; and Pebble, an authority for tests.
in_root "$root" "$work/apt.log" <<< 'apt-get update -q && apt-get install -y -q --no-install-recommends systemd systemd-sysv dbus pebble'
echo "--- $(block "$document" 1 | head -1)"
block "$document" 1 | in_root "$root" "$work/apt.log" || fail "block 1 of operations.md"
echo "127.0.0.1 localhost
$address practice.example" > "$root/etc/hosts"

echo "== It boots, with a network of its own"
boots "$root" vigil-try "$work/boot.log" || fail "nothing booted"
nsenter -t "$leader" -n ip link add practice type veth peer name outside
nsenter -t "$leader" -n ip address add "$address/24" dev practice
nsenter -t "$leader" -n ip link set outside up
nsenter -t "$leader" -n ip link set practice up
inside systemctl is-active vigil-server > /dev/null || fail "not started by its installation"

echo "== The ten minutes"
last=$(blocks "$document")
for number in $(seq 2 $((last - 1))); do typed "$document" "$number" || fail "block $number of operations.md"; done

echo "== Whether it is what it says"
for _ in $(seq 60); do
  metrics=$(inside curl --silent http://127.0.0.1:9464/metrics || true)
  ! grep -q '^vigil_relays_working 2$' <<< "$metrics" || break
  sleep 1
done
grep -q '^vigil_relays_working 2$' <<< "$metrics" || fail "coturn, configured by us, gives no addresses: $metrics"
echo "coturn gives addresses over UDP and TCP"
inside curl --silent --fail --cacert /etc/vigil-server/cert.pem https://practice.example/ | grep -qi '<!doctype html>' || fail "no page over TLS"
echo "the page is served over TLS on port 443"
main=$(inside systemctl show -P MainPID vigil-server)
status=$(inside cat "/proc/$main/status")
uid=$(awk '/^Uid:/ { print $2 }' <<< "$status")
[ "$uid" -ge 61184 ] || fail "user $uid is no dynamic one"
grep -q '^CapEff:.*0000000000000400$' <<< "$status" || fail "it may more than bind a port"
echo "user $uid, one capability, $(awk '/^VmRSS:/ { print int($2 / 1024) }' <<< "$status") MB resident"
written=$(inside find / -xdev -user "$uid" ! -path '/proc/*' 2> /dev/null \
  | grep -vE '^/(tmp|var/tmp)/systemd-private-[^/]*(/tmp)?$|^/var/lib/private/vigil-server$' || true)
[ -z "$written" ] || fail "it wrote: $written"
echo "it has written nothing, and its folder for ACME is empty"
log=$(inside journalctl --no-pager -o cat -u vigil-server)
secret=$(inside sed -n 's/^turn.secret=//p' /etc/vigil-server/server.properties)
for planted in "$address" "$secret" 127.0.0.1:9464; do
  ! grep -vE '^ready ' <<< "$log" | grep -qF "$planted" || fail "its log says $planted"
done
echo "its log says no address and no secret"
inside systemd-analyze verify /lib/systemd/system/vigil-server.service || fail "systemd-analyze verify"
echo "systemd-analyze verify: nothing to say; security: $(inside systemd-analyze security --no-pager vigil-server | tail -1)"
inside sed -i 's/^listen=/lisen=/' /etc/vigil-server/server.properties
said=$(inside vigil-server check 2>&1 || true)
grep -q '^Line [0-9]* of /etc/vigil-server/server.properties sets "lisen", which is no setting.$' <<< "$said" || fail "a typo is not named: $said"
inside sed -i 's/^lisen=/listen=/' /etc/vigil-server/server.properties
echo "a typo is named with its line"

echo "== A certificate by ACME"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost -keyout "$root/root/door.key" -out "$root/root/door.pem" 2> /dev/null
keytool -importcert -noprompt -alias door -file "$root/root/door.pem" -keystore "$root/etc/ssl/try.p12" -storepass changeit 2> /dev/null
cat > "$root/root/pebble.json" << EOF
{"pebble": {"listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000", "certificate": "/root/door.pem",
 "privateKey": "/root/door.key", "httpPort": 80, "tlsPort": 443, "ocspResponderURL": ""}}
EOF
mkdir -p "$root/etc/systemd/system/vigil-server.service.d"
printf '[Service]\nEnvironment="JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=/etc/ssl/try.p12 -Djavax.net.ssl.trustStorePassword=changeit"\n' \
  > "$root/etc/systemd/system/vigil-server.service.d/try.conf"
inside sed -i -e '/^tls\./d' -e '$a acme.directory=https://localhost:14000/dir\nacme.terms=agreed' /etc/vigil-server/server.properties
inside systemd-run --quiet --unit=pebble --setenv=PEBBLE_VA_NOSLEEP=1 /usr/bin/pebble -config /root/pebble.json
inside vigil-server check > /dev/null || fail "the settings for ACME are not good"
inside systemctl daemon-reload
inside systemctl restart vigil-server
main=$(inside systemctl show -P MainPID vigil-server)
issuer() { inside sh -c 'openssl s_client -connect practice.example:443 < /dev/null 2> /dev/null | openssl x509 -noout -issuer 2> /dev/null' || true; }
for _ in $(seq 60); do
  [[ "$(issuer)" != *Pebble* ]] || break
  sleep 1
done
[[ "$(issuer)" == *Pebble* ]] || fail "no certificate of the authority: $(issuer)"
[ "$(inside systemctl show -P MainPID vigil-server)" = "$main" ] || fail "it was started again for it"
kept=$(inside find /var/lib/private/vigil-server -type f -printf '%f %m\n' | sort | paste -s -d ,)
[ "$kept" = "account.pem 600,cert.pem 600,key.pem 600" ] || fail "it keeps $kept"
echo "asked for on port 80, given, and shown to whoever comes, without another start; kept: $kept"
began=$(date +%s)
inside systemctl stop vigil-server
[ $(($(date +%s) - began)) -le 30 ] || fail "the drain took more than 30 s"
[ "$(inside systemctl show -P Result vigil-server) $(inside systemctl show -P ExecMainStatus vigil-server)" = "success 0" ] || fail "it did not end with 0"
echo "drained within $(($(date +%s) - began)) s, code 0"

echo "== Taken away"
rm -r "$root/etc/systemd/system/vigil-server.service.d"
typed "$document" "$last" > "$work/purge.log" 2>&1 || { cat "$work/purge.log"; exit 1; }
left=$(inside sh -c 'find / -xdev -name "*vigil*" ! -path "/proc/*" ! -path "/sys/*" ! -path "/var/log/journal/*" ! -path "/run/log/*" ! -name vigil-server.deb; getent group vigil-keys' || true)
[ "$(grep -vxF /etc/vigil-server <<< "$left")" = "" ] || fail "left behind: $left"
echo "left: $(inside sh -c 'ls /etc/vigil-server 2>/dev/null' | paste -s -d ' '), which the administrator made"
echo "All $last blocks of operations.md were typed, and it is what it says."
