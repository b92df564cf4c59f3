#!/usr/bin/env bash
# Discovery for real: two network namespaces joined by a cable, an Avahi daemon in each, one playing
# the board that announces SSH, and rollcallctl on the other's bus. Needs root for the namespaces;
# exits 77 (skipped) where they, or avahi-daemon, cannot be had.
set -euo pipefail
ctl=${ROLLCALL_BIN:?}/rollcallctl
skip() { echo "SKIPPED-ALL: $*"; exit 77; }
[ "$(id -u)" = 0 ] || skip "network namespaces need root"
for program in avahi-daemon dbus-daemon ip unshare; do
    command -v $program >/dev/null || skip "there is no $program"
done
viewer=rcv$$ board=rcb$$
ip netns add $viewer 2>/dev/null || skip "no network namespaces here"
work=$(mktemp -d)
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait || true
    ip netns del $viewer || true
    ip netns del $board || true
    rm -rf "$work"
}
trap cleanup EXIT
ip netns add $board
ip link add veth0 netns $viewer type veth peer name veth0 netns $board || skip "no veth here"
ip -n $viewer addr add 192.0.2.1/24 dev veth0
ip -n $board addr add 192.0.2.7/24 dev veth0
for side in $viewer $board; do
    ip -n $side link set lo up
    ip -n $side link set veth0 up multicast on
done

mkdir "$work/services" "$work/none"
cat >"$work/services/ssh.service" <<'XML'
<?xml version="1.0" standalone='no'?>
<!DOCTYPE service-group SYSTEM "avahi-service.dtd">
<service-group><name replace-wildcards="yes">SSH on %h</name>
<service><type>_ssh._tcp</type><port>2207</port></service></service-group>
XML

# start SIDE HOSTNAME SERVICES: a bus and a daemon; each believes to be the only one of its machine.
start() {
    cat >"$work/$2.bus" <<XML
<busconfig><type>session</type><listen>unix:path=$work/$2.socket</listen><auth>EXTERNAL</auth>
<policy context='default'><allow user='*'/><allow send_destination='*' eavesdrop='true'/>
<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>
XML
    dbus-daemon --config-file="$work/$2.bus" --nofork >/dev/null 2>&1 &
    pids+=($!)
    printf '[server]\nhost-name=%s\nuse-ipv6=no\n[publish]\npublish-workstation=yes\n' "$2" \
        >"$work/$2.conf"
    for _ in $(seq 50); do [ -S "$work/$2.socket" ] && break; sleep 0.1; done
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/$2.socket ip netns exec "$1" unshare -m bash -c "
        mkdir -p /run/avahi-daemon && mount -t tmpfs tmpfs /run/avahi-daemon &&
        mount --bind '$work/$3' /etc/avahi/services &&
        exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f '$work/$2.conf'" \
        >"$work/$2.log" 2>&1 &
    pids+=($!)
}
start $viewer viewer none
start $board kitchen services

export HOME=$work XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/viewer.socket
for _ in $(seq 20); do
    found=$("$ctl" discover 2>&1 || true)
    case $found in *kitchen.local*viewer.local*) break ;; esac
    sleep 1
done
printf '%s\n' "$found"
expected='HOST           PORT  ADDRESSES  ROSTER
kitchen.local  2207  192.0.2.7  new
viewer.local   22    192.0.2.1  this computer'
[ "$found" = "$expected" ] || { cat "$work"/*.log; exit 1; }
[ "$("$ctl" discover --add --by-address --json |
    jq -r '.added[] | .name + " " + .address')" = "kitchen.local 192.0.2.7:2207" ]
echo "a board was found on the network and added"
