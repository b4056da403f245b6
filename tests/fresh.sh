#!/usr/bin/env bash
# Proves the README on a machine where nothing was installed by hand: makes a bare Debian or Ubuntu in a folder, with the Rust
# toolchain and nothing else, clones the last commit into it, and runs both commands of the README there.
#
#   tests/fresh.sh [--keep]
#
# Needs root (for chroot) and a Debian or Ubuntu machine; about 6 GB below TMPDIR, which --keep leaves there to look at.
# What this machine knows of the network (package sources, certificates, proxies) is taken along; none of its tools,
# letters or settings are. Ends with 0 when both commands did.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

keep=
case ${1:-} in
  '') ;;
  --keep) keep=yes ;;
  *) echo "usage: tests/fresh.sh [--keep]" >&2; exit 2 ;;
esac
[ "$(id -u)" -eq 0 ] || { echo "tests/fresh.sh needs root, for chroot: sudo --preserve-env=PATH tests/fresh.sh" >&2; exit 2; }
# In a mount namespace of its own, so that what is mounted below is gone with this process, however it ends.
if [ -z "${OWN_MOUNTS:-}" ]; then
  OWN_MOUNTS=yes exec unshare --mount --propagation private -- "${BASH_SOURCE[0]}" "$@"
fi

step() { printf '\n══ %s\n' "$*"; }

step "a bare system"
command -v debootstrap >/dev/null || { apt-get update -q; apt-get install -q -y --no-install-recommends debootstrap; }
. /etc/os-release
# The system's own sources, without those that somebody added: a line each of address, suite and component.
sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
  | grep -E " $VERSION_CODENAME(-updates|-security)? (main|universe)\$" | sort -u)
mirror=$(grep -m 1 " $VERSION_CODENAME main\$" <<<"$sources" | cut -d ' ' -f 1)
root=$(mktemp -d "${TMPDIR:-/tmp}/fresh-XXXXXX")
if [ -n "$keep" ]; then
  trap 'echo "kept: $root"' EXIT
else
  trap 'umount --lazy "$root"/{proc,sys,dev/shm,dev/pts,dev} 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
fi
chmod 755 "$root"
# gcc and libc6-dev belong to the toolchain: without a linker Rust builds nothing.
debootstrap --variant=minbase --include=ca-certificates,gcc,libc6-dev "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1 \
  || { tail -n 20 "$root.log"; exit 1; }
mv "$root.log" "$root/var/log/bootstrap.txt"
sed 's/^/deb /' <<<"$sources" >"$root/etc/apt/sources.list"

step "what this machine knows of the network"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
if compgen -G '/usr/local/share/ca-certificates/*.crt' >/dev/null; then
  cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/"
  chroot "$root" update-ca-certificates >/dev/null 2>&1
fi
for settings in /etc/pip.conf "$HOME/.npmrc"; do
  [ ! -f "$settings" ] || cp "$settings" "$root${settings/#$HOME//root}"
done
[ ! -f "${CARGO_HOME:-$HOME/.cargo}/config.toml" ] || install -D "${CARGO_HOME:-$HOME/.cargo}/config.toml" "$root/root/.cargo/config.toml"
proxies=$(env | grep -iE '^(https?|no|all)_proxy=' || true)
# Node has a list of authorities of its own, and asks here for others.
certificates=NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt

step "the Rust toolchain, and a clone of $(git -C "$project" log -1 --format='%h %s')"
cp -a "$(rustc --print sysroot)" "$root/opt/rust"
git clone --quiet --no-local "$project" "$root/root/stap-report"

for place in dev dev/pts sys; do mount --bind "/$place" "$root/$place"; done
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"

# Runs one line in the clone, with nothing of this machine's environment.
inside() {
  # shellcheck disable=SC2086 # a proxy setting a word
  chroot "$root" env -i HOME=/root TERM=dumb PATH=/opt/rust/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    $proxies $certificates bash -c 'cd "$HOME/stap-report" && time eval "$1"' bash "$1" </dev/null
}
packages() { chroot "$root" dpkg-query --show --showformat '${Package}\n' | sort; }
packages >"$root/root/packages-before"

# The commands that the README gives for the set-up, in its own words.
commands=$(sed -n '/^## Twee opdrachten/,/^Voor dagelijks gebruik/{/^```sh$/,/^```$/{/^```/!p}}' "$project/README.md")
[ "$(wc -l <<<"$commands")" -eq 2 ] || { echo "the README does not give two commands any more:"; echo "$commands"; exit 1; }
while IFS= read -r command <&3; do
  step "$command"
  inside "$command"
done 3<<<"$commands"

step "what the second command installed: named by the script itself"
chroot "$root" apt-mark showmanual | sort | comm -12 - <(packages | comm -13 "$root/root/packages-before" -) | paste -s -d ' '
changed=$(git -C "$root/root/stap-report" -c safe.directory='*' status --porcelain)
[ -z "$changed" ] || { echo "the commands changed the clone:"; echo "$changed"; exit 1; }
step "both commands of the README pass on a bare $PRETTY_NAME"
