#!/usr/bin/env bash
# Proves both commands of the README on a machine that has git and Node and nothing else: a fresh Debian of the smallest
# kind, as root from a folder under /root, and as an ordinary user. Needs root and mmdebstrap; takes about ten minutes.
#   scripts/prove-bare-root.sh [start|test|all] [root|officer|both] [folder]
# The commit at HEAD is what is proved. CHROMIUM and the like do not reach the inside.
set -euo pipefail

what=${1:-all}
who=${2:-both}
bare=${3:-/var/tmp/muster-bare-root}
checkout=$(cd "$(dirname "$0")/.." && pwd)
port=4100

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

# The processes whose world is the bare root, and only those.
inside_processes() { for entry in /proc/[0-9]*; do [ "$(readlink "$entry/root" 2>/dev/null)" != "$bare" ] || echo "${entry#/proc/}"; done; }

leave() {
  inside_processes | xargs --no-run-if-empty kill -INT 2>/dev/null
  for place in dev/pts dev proc; do
    mountpoint -q "$bare/$place" && umount -l "$bare/$place"
  done
  return 0
}
trap leave EXIT

build() {
  [ -e "$bare/etc/debian_version" ] && return
  say "a bare Debian in $bare"
  mmdebstrap --quiet --variant=minbase --include=git,ca-certificates bookworm "$bare"
  # Node as its own archive would lay it out.
  cp "$(readlink -f "$(command -v node)")" "$bare/usr/local/bin/node"
  mkdir -p "$bare/usr/local/lib/node_modules"
  cp -r "$(dirname "$(dirname "$(readlink -f "$(command -v npx)")")")" "$bare/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$bare/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$bare/usr/local/bin/npx"
  chroot "$bare" useradd --create-home officer
}

enter() {
  cp /etc/resolv.conf /etc/hosts "$bare/etc/"
  # Where a proxy stands between this machine and the registry, its certificate goes along.
  [ -z "${NODE_EXTRA_CA_CERTS:-}" ] || cp "$NODE_EXTRA_CA_CERTS" "$bare/etc/extra-ca.pem"
  mountpoint -q "$bare/proc" || mount -t proc proc "$bare/proc"
  mountpoint -q "$bare/dev" || mount --rbind --make-rslave /dev "$bare/dev"
}

home_of() { [ "$1" = root ] && echo /root || echo "/home/$1"; }

# Runs a command inside as somebody, with nothing of our own environment.
inside() {
  local user=$1; shift
  local home; home=$(home_of "$user")
  local extra=()
  [ ! -e "$bare/etc/extra-ca.pem" ] || extra=(NODE_EXTRA_CA_CERTS=/etc/extra-ca.pem SSL_CERT_FILE=/etc/extra-ca.pem)
  exec env -i HOME="$home" USER="$user" PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "${extra[@]}" \
    chroot --userspec="$user:$user" "$bare" sh -c 'cd "$1" && shift && exec "$@"' sh "$home/muster" "$@"
}

place() {
  local user=$1 home; home=$(home_of "$user")
  rm -rf "${bare:?}$home/muster"
  git clone --quiet --no-hardlinks "file://$checkout" "$bare$home/muster"
  chroot "$bare" chown -R "$user:$user" "$home/muster"
  [ "$user" != root ] || chmod 700 "$bare/root"
}

ready() { node -e 'fetch(process.argv[1]).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))' "http://127.0.0.1:$port/readyz"; }

running_inside() { inside_processes | while read -r pid; do printf '%s %s\n' "$pid" "$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null)"; done; }

server_process() { running_inside | grep -E '^[0-9]+ (/usr/local/bin/)?node scripts/start.mjs ?$' | cut -d' ' -f1; }

# Starts in a session of its own, as a terminal would, and waits until it is ready.
start() {
  local user=$1 limit=$2 began; began=$(date +%s%N)
  (inside "$user" env PORT=$port setsid npx -y pnpm start) >"$bare.start.log" 2>&1 </dev/null &
  while [ $(($(date +%s%N) - began)) -lt $((limit * 1000000000)) ]; do
    if ready; then
      printf 'ready after %d ms (limit %d s)\n' $((($(date +%s%N) - began) / 1000000)) "$limit"
      return
    fi
    sleep 0.2
  done
  cat "$bare.start.log"
  fail "not ready after $limit s"
}

# Ctrl-C: an interrupt to everything in the terminal's foreground, which npx leads.
interrupt() {
  local server group; server=$(server_process | head -1)
  group=$(ps -o pgid= -p "$server" | tr -d ' ')
  kill -INT -- "-$group"
  for _ in $(seq 100); do [ -z "$(running_inside)" ] && return; sleep 0.2; done
  running_inside
  fail "still running after Ctrl-C"
}

prove_start() {
  local user=$1
  say "start as $user, on nothing"; start "$user" 180; tail -n 30 "$bare.start.log"
  say "Ctrl-C"; interrupt; echo "nothing is left running"
  say "second start"; start "$user" 10
  say "kill -9, then start"; kill -9 "$(server_process | head -1)"; sleep 1; start "$user" 10; grep -i 'left over' "$bare.start.log" || true
  say "port taken"; (inside "$user" env PORT=$port npx -y pnpm start) >"$bare.taken.log" 2>&1 </dev/null && fail "a second start on a taken port succeeded"
  grep 'is taken' "$bare.taken.log" || fail "no sentence for a taken port"
  interrupt
}

prove_test() {
  local user=$1 began; began=$(date +%s)
  say "test as $user"
  if ! (inside "$user" npx -y pnpm test) >"$bare.test.log" 2>&1 </dev/null; then tail -n 60 "$bare.test.log"; fail "tests as $user"; fi
  tail -n 1 "$bare.test.log"
  printf 'after %d s\n' $(($(date +%s) - began))
  [ -z "$(running_inside)" ] || { running_inside; fail "the tests left something running"; }
}

build
enter
for user in root officer; do
  [ "$who" = both ] || [ "$who" = "$user" ] || continue
  place "$user"
  [ "$what" = test ] || prove_start "$user"
  [ "$what" = start ] || prove_test "$user"
done
say "proved: $what, $who"
