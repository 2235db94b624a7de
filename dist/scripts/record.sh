# How a guest tells the host what it sees: lines `WORD REST`, and `file NAME SIZE` followed by
# that many bytes, on descriptor 3. Answers come on 4. Programs are started without both.

say() { echo "$*" >&3; }

# The machinery of the guest failed: not the app's fault, and the end of this guest.
lost() {
  say lost "$*"
  off
}

# Sends at most $3 bytes (the last ones) of file $2 under the name $1.
send() {
  [ -e "$2" ] || return 0
  sending=$2
  size=$(stat -c %s "$2")
  if [ "$size" -gt "$3" ]; then
    size=$3
    sending=$K/tmp/sending
    tail -c "$size" "$2" >$sending
  fi
  say file "$1" "$size"
  # No more than was said, should the file grow meanwhile.
  head -c "$size" "$sending" >&3
}

off() {
  if [ "$MACHINE" = runner ]; then
    # Only where this is the first process of a namespace: elsewhere it would kill everything.
    [ $$ = 1 ] && kill -KILL -1 2>/dev/null
    # Nothing of the disk may be on its way when a guest opens it.
    sync -f "${DISK:-disk}"
    mount -o remount,ro "${DISK:-disk}" 2>/dev/null
    exit 0
  fi
  sync
  # Remounts everything read-only, so that the disk is whole when QEMU is gone.
  echo u >/proc/sysrq-trigger
  reboot -f
  sleep 60
}

uptime_now() {
  read -r seconds _ </proc/uptime
  echo "$seconds"
}

# Centiseconds since the guest's kernel started, for arithmetic.
now() {
  read -r seconds _ </proc/uptime
  echo "${seconds%.*}${seconds#*.}"
}
