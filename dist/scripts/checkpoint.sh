# Job: start the app, wait until it is ready, freeze it.
. $K/start-app.sh

# Process ids far above those that a guest uses by itself, so that they are free at the restore.
echo 9999 >/proc/sys/kernel/ns_last_pid

# How often in turn there was a process that CRIU would take for a zombie. One that is just ending looks
# the same for a moment.
headless=0
may_freeze() {
  ready
  asked=$?
  if any_in_tree $app lost_first_thread; then headless=$((headless + 1)); else headless=0; fi
  [ $asked = 0 ] && [ $headless = 0 ]
}

[ "$ENGINE" = criu ] || . $K/freeze.sh
start_app
until may_freeze; do
  ship_output
  if froze_itself; then
    tell_frozen
    return
  fi
  if [ $headless -ge 5 ]; then
    say first-thread-ended $pid "$name"
    return
  fi
  ! gave_up || return
done
say_ready

# Whatever the app starts stays below its first process, so these are of the ready command. Some are
# just ending.
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  find_strays $app || break
  sleep 0.2
done
if [ -n "$strays" ]; then
  for stray in $strays; do
    look_at $stray
    say stray $pid "$name"
  done
  return
fi

# An image may have no shell. With ours as part of the app, what ours does on a CPU would be put on the app.
is_our_shell() { [ "$(readlink "/proc/$pid/exe")" = "$DISK/busybox-for-app" ]; }
if any_in_tree $app is_our_shell; then
  say our-shell
  return
fi

# Forked processes share memory, and CRIU writes it once for each of them, so that the images may have more
# than all the guest's memory. The disk has room for that.
leave_full_store() {
  [ "$(stat -f -c %a $DISK/images)" -lt 256 ] || return 1
  umount $DISK/images || lost 'unmount the images'
  say store-full
}

say phase dumping
eval "set -- $(words_of engine-options)"
if [ "$ENGINE" != criu ]; then
  freeze_by_command "$@"
  return
fi
# A connection of the ready command may still be closing, so CRIU may need another attempt.
for attempt in 1 2 3; do
  # The app stays frozen, so that hold.sh can see which files it has open.
  engine_dump $app $DISK/images --leave-stopped "$@" >$K/tmp/criu 2>&1 </dev/null 3>&- 4<&-
  status=$?
  [ $status = 0 ] && break
  alive $app || break
  leave_full_store || sleep 1
done
if [ $status = 0 ]; then
  . $K/root.sh
  . $K/hold.sh
  say phase 'keeping its files'
  hold_files
fi
say dumped $status $app
send criu.log $DISK/images/dump.log 2097152
send criu.out $K/tmp/criu 65536
ship_output
settle_disk
