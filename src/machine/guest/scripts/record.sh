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
  # The first process of a namespace takes the others along.
  [ "$MACHINE" = guest ] || exit 0
  # Remounts everything read-only, so that the disk is clean when QEMU is gone.
  echo u >/proc/sysrq-trigger
  reboot -f
  sleep 60
}

# Nothing of the disk may be on its way when others open it. The app is frozen or gone by now.
settle_disk() {
  if [ "$MACHINE" = guest ]; then
    sync
    return
  fi
  # Only where this is the first process of a namespace: elsewhere it would kill everything.
  [ $$ = 1 ] && kill -KILL -1 2>/dev/null
  until sync -f "$DISK" && mount -o remount,ro "$DISK" 2>/dev/null; do
    tries=$((${tries:-0} + 1))
    [ $tries -lt 100 ] || lost 'the disk stays busy'
    sleep 0.1
  done
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
