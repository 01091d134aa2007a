# Sourced by ./run and ./test: what this machine lacks, and how it gets it. Defines functions only.

# have_library NAME: whether the dynamic linker finds it
have_library() { /sbin/ldconfig -p 2>/dev/null | grep -q "^[[:space:]]*$1 "; }

# at_least WANTED FOUND: whether FOUND (a major version) is WANTED or newer
at_least() { [ -n "${2:-}" ] && [ "$2" -ge "$1" ] 2>/dev/null; }

java_major() { javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }
node_major() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

# Whether this JDK can open windows (Debian's headless JDK can not).
java_has_windows() {
  local home
  home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  [ "$(uname -s)" != Linux ] || [ -e "$home/lib/libawt_xawt.so" ]
}

# missing_packages build|readers|bench|screen|stories|networks|peers|package|bare...: Debian packages to install, one a line
missing_packages() {
  local part
  for part in "$@"; do
    case "$part" in
      build)
        if ! command -v javac >/dev/null || ! at_least 17 "$(java_major)" || ! java_has_windows; then echo openjdk-17-jdk; fi
        command -v mvn >/dev/null || echo maven
        at_least 20 "$(node_major)" || echo nodejs
        command -v npm >/dev/null || { at_least 20 "$(node_major)" && echo npm; }
        ;;
      readers)
        [ "$(uname -s)" = Linux ] || continue
        /usr/bin/python3 -c 'import cryptography' 2>/dev/null || { echo python3; echo python3-cryptography; }
        /usr/bin/python3 -c 'import argon2' 2>/dev/null || { echo python3; echo python3-argon2; }
        command -v pdftotext >/dev/null || echo poppler-utils
        command -v xdg-open >/dev/null || echo xdg-utils
        command -v turnserver >/dev/null || echo coturn # another reader of what we ask relays
        command -v pebble >/dev/null || echo pebble # and of what we ask authorities
        ;;
      screen)
        [ "$(uname -s)" = Linux ] || continue
        [ -n "${DISPLAY:-}" ] || command -v Xvfb >/dev/null || echo xvfb
        [ -n "${DISPLAY:-}" ] || command -v xvfb-run >/dev/null || { echo xvfb; echo xauth; }
        local pair
        for pair in libatk-bridge-2.0.so.0:libatk-bridge2.0-0 libatspi.so.0:libatspi2.0-0 libgbm.so.1:libgbm1 \
          libxkbcommon.so.0:libxkbcommon0 libnss3.so:libnss3 libnspr4.so:libnspr4 libatk-1.0.so.0:libatk1.0-0 \
          libcups.so.2:libcups2 libdbus-1.so.3:libdbus-1-3 libasound.so.2:libasound2 libpango-1.0.so.0:libpango-1.0-0 \
          libcairo.so.2:libcairo2 libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1 libXext.so.6:libxext6 libXcomposite.so.1:libxcomposite1 \
          libXdamage.so.1:libxdamage1 libXfixes.so.3:libxfixes3 libXrandr.so.2:libxrandr2 libudev.so.1:libudev1 \
          libexpat.so.1:libexpat1 libglib-2.0.so.0:libglib2.0-0 libXrender.so.1:libxrender1 libXtst.so.6:libxtst6 \
          libXi.so.6:libxi6 libfreetype.so.6:libfreetype6 libfontconfig.so.1:libfontconfig1; do
          have_library "${pair%%:*}" || echo "${pair##*:}"
        done
        command -v fc-list >/dev/null && fc-list 2>/dev/null | grep -qi dejavu || echo fonts-dejavu-core
        ;;
      stories)
        [ "$(uname -s)" = Linux ] || continue
        command -v chromium >/dev/null || echo chromium
        command -v chromedriver >/dev/null || echo chromium-driver
        command -v firefox-esr >/dev/null || echo firefox-esr
        command -v Xvfb >/dev/null || echo xvfb
        command -v xrandr >/dev/null || echo x11-xserver-utils
        command -v openbox >/dev/null || echo openbox
        ;;
      bench)
        [ "$(uname -s)" = Linux ] || continue
        command -v argon2 >/dev/null || echo argon2
        ;;
      networks)
        [ "$(uname -s)" = Linux ] || continue
        command -v turnserver >/dev/null || echo coturn
        command -v ip >/dev/null || echo iproute2
        command -v nft >/dev/null || echo nftables
        command -v socat >/dev/null || echo socat
        ;;
      package)
        [ "$(uname -s)" = Linux ] || continue
        command -v dpkg-deb >/dev/null || echo dpkg
        command -v unzip >/dev/null || echo unzip
        command -v dpkg-shlibdeps >/dev/null || echo dpkg-dev
        command -v objdump >/dev/null || echo binutils
        ;;
      bare)
        command -v debootstrap >/dev/null || [ -x /usr/sbin/debootstrap ] || echo debootstrap
        command -v systemd-nspawn >/dev/null || echo systemd-container
        command -v ip >/dev/null || [ -x /usr/sbin/ip ] || echo iproute2
        ;;
      peers)
        [ "$(uname -s)" = Linux ] || continue
        command -v prosody >/dev/null || echo prosody
        ;;
    esac
  done | sort -u
}

# need PART...: installs what is missing where that is possible, otherwise prints the one command and ends
need() {
  local missing
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing what is missing: $missing"
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  elif command -v apt-get >/dev/null; then
    echo "This machine lacks: $missing" >&2
    echo "Nothing was started. Type this, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends $missing" >&2
    exit 2
  else
    echo "This machine lacks what these Debian packages hold: $missing" >&2
    echo "Nothing was started. Install JDK 17+, Maven, Node 20+ and a Chromium by this system's own means, then try again." >&2
    exit 2
  fi
  at_least 20 "$(node_major)" || {
    echo "Node.js here is version $(node --version 2>/dev/null || echo none); the pages need 20 or newer." >&2
    echo "Nothing was started. Install Node.js 20 or newer, then try again." >&2
    exit 2
  }
}
