# The record, which tells the host what a job sees: lines `WORD REST`, and `file NAME SIZE` followed by
# that many bytes, on descriptor 3. Replies come on 4. Programs are started without both.

say() { echo "$*" >&3; }

# Ends the job because the machinery failed, which is not the app's fault.
lost() {
  say lost "$*"
  off
}

# Sends file $2 under the name $1, but at most its last $3 bytes.
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
  [ "$size" != 0 ] || return 0
  # The file may have grown meanwhile.
  head -c "$size" "$sending" >&3
}

off() {
  # When the first process of a namespace ends, so do the others.
  [ "$MACHINE" = guest ] || exit 0
  # Remounts everything read-only, so that the disk is clean when QEMU ends.
  echo u >/proc/sysrq-trigger
  # A reset drops what the host has not read yet, so it says when it has read the last word.
  while read -r word <&4 && [ "$word" != end ]; do :; done
  reboot -f
  sleep 60
}

# Writes everything to the disk, because the host opens it next. The app is frozen or has ended.
settle_disk() {
  if [ "$MACHINE" = guest ]; then
    sync
    return
  fi
  # Only as the first process of a namespace: elsewhere this would kill every process.
  [ $$ = 1 ] && kill -KILL -1 2>/dev/null
  until sync -f "$DISK/images" && sync -f "$DISK" && mount -o remount,ro "$DISK" 2>/dev/null; do
    tries=$((${tries:-0} + 1))
    [ $tries -lt 100 ] || lost 'the disk stays busy'
    sleep 0.1
  done
}

# Waits for $1 centiseconds, at most 99, without a program, whose start takes longer under TCG than all else that
# a loop does. Nothing comes from the host meanwhile.
pause() { read -r -t "0.$(($1 / 10))$(($1 % 10))" _ <&4; }

# Whether device $1 can be opened: the kernel gives it its name a moment before that.
opens() { true 2>/dev/null <"$1"; }

# Waits for a device, whose driver is loaded.
wait_for() {
  ! opens "$1" || return 0
  now
  deadline=$((now + 6000))
  until opens "$1"; do
    now
    [ $now -lt $deadline ] || lost "there is no $1"
    pause 1
  done
}

# Says the word $1, and the seconds since the kernel started.
say_when() {
  read -r seconds _ </proc/uptime
  say "$1" "$seconds"
}

# Sets now: centiseconds since the kernel started, for arithmetic. It is asked often, and starts no process.
now() {
  read -r seconds _ </proc/uptime
  set_now "$seconds"
}

# Sets now: $1, seconds with two decimals, as centiseconds. Without a leading zero, which would make an octal
# number: 0.98 would be none, and end the script.
set_now() { now=$((${1%.*} * 100 + 1${1#*.} - 100)); }
