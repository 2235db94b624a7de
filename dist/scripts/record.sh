# How a guest tells the host what it sees: lines `WORD REST`, and `file NAME SIZE`
# followed by that many bytes. Descriptor 3 is the port; programs are started without it.

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
    sending=/tmp/sending
    tail -c "$size" "$2" >$sending
  fi
  say file "$1" "$size"
  # No more than was said, should the file grow meanwhile.
  head -c "$size" "$sending" >&3
}

off() {
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
