# To be sourced: what the scripts here share. Sets up $board for boot.sh of ROLLCALL_ARM_VM with a home
# of our own, and stops it at the end. Needs $board.
[ -n "${ROLLCALL_ARM_VM:-}" ] || { echo "skipped: ROLLCALL_ARM_VM is not set"; exit 77; }
vm=$ROLLCALL_ARM_VM

# A folder of our own for what boots; the packages stay cached in it for the next run.
export ARM_VM_DIR=${ARM_VM_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/rollcall-arm-vm}
name=rollcall-$board
port=$((20000 + $$ % 20000))
work=$(mktemp -d)
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
mkdir -p "$HOME"
cleanup() { "$vm/stop.sh" "$name" >/dev/null 2>&1 || true; rm -rf "$work"; }
trap cleanup EXIT

fail() { echo "FAIL: $*"; exit 1; }
ctl() { "$ROLLCALL_BIN/rollcallctl" "$@"; }
guest() { ssh -F "$ARM_VM_DIR/run/ssh_config" "$name" "$@"; }

# Boots it with the options of boot.sh in the environment. QEMU's Pi Zero hangs in its kernel before the
# network now and then; what is tested here is what runs on a machine that is up, so it gets a second go.
boot() {
    local try
    for try in 1 2; do
        BOARD=$board NAME=$name PORT=$port "$vm/boot.sh" && return
        echo "boot $try of $board failed; its console ended with:"
        tail -n 5 "$ARM_VM_DIR/run/$name.log" || true
        "$vm/stop.sh" "$name" || true
    done
    fail "$board did not come up"
}
