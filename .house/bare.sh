# Sourced by the tries of the packages, which install them as their documents say. Defines functions only. Root, debootstrap, systemd-container.

# blocks DOCUMENT: how many blocks of commands it has; block DOCUMENT N: the Nth of them
blocks() { grep -c '^```sh$' "$1"; }
block() { awk -v wanted="$2" '/^```sh$/ { n++; on = n == wanted; next } /^```$/ { on = 0 } on' "$1"; }

# bare ROOT [BASE]: a bare Debian in the folder ROOT, which is a copy of BASE where there is one
bare() {
  if [ -n "${2:-}" ]; then cp -a "$2" "$1"; else debootstrap --variant=minbase bookworm "$1" > "$1.log"; fi
}

# in_root ROOT LOG: what stands on standard input, as root in that folder; a command that fails ends it
in_root() {
  mount -t proc proc "$1/proc"
  if DEBIAN_FRONTEND=noninteractive chroot "$1" bash -e -c 'cd /root && exec bash -e' >> "$2" 2>&1; then
    umount "$1/proc"
  else
    umount "$1/proc"
    tail -20 "$2" >&2
    return 1
  fi
}

# boots ROOT NAME LOG: systemd boots in there, with a network of its own; sets container and leader, process ids
boots() {
  systemd-nspawn --quiet --register=no --keep-unit --private-network --directory="$1" --machine="$2" --boot > "$3" 2>&1 < /dev/null &
  container=$!
  leader=
  local _
  for _ in $(seq 100); do
    leader=$(pgrep -P "$container" || true)
    [ -z "$leader" ] || ! inside systemctl is-system-running 2> /dev/null | grep -qE 'running|degraded' || break
    sleep 1
  done
  [ -n "$leader" ] || { tail -20 "$3" >&2; return 1; }
}

# inside COMMAND...: in what was booted
inside() { nsenter -t "$leader" -a -- /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root SYSTEMD_PAGER= "$@"; }

# typed DOCUMENT N: its Nth block, as an administrator types it in what was booted
typed() {
  echo "--- $(block "$1" "$2" | head -1)"
  block "$1" "$2" | inside bash -e -c 'cd /root && exec bash -e'
}

# powers_off: what was booted ends
powers_off() {
  [ -n "${container:-}" ] || return 0
  inside systemctl poweroff > /dev/null 2>&1 || kill "$container"
  wait "$container" 2> /dev/null || true
  container=
}
