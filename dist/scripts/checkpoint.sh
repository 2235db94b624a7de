# Job: start the app, wait until it is ready, freeze it.
: >"$OUTPUT"
# The app's first process. On the disk it belongs to the checkpoint.
cp -p $K/thawcheck-init $DISK/thawcheck-init

# Process ids far above those that a guest uses by itself, so that they are free at the restore.
echo 9999 >/proc/sys/kernel/ns_last_pid
say phase starting
# A session of its own, no terminal, output to a file: the checkpoint must not depend on our processes.
setsid $K/bin/sh $K/become.sh run $DISK/thawcheck-init >>"$OUTPUT" 2>&1 </dev/null 3>&- 4<&- &
app=$!
started=$(now)
deadline=$((started + TIMEOUT * 100))

log_matched=
[ "$READY_LOG" = yes ] || log_matched=yes

ready() {
  # The host matches the app's output against the regular expression. Waiting for its reply also
  # paces this loop, which asks less often the longer it takes: after 0.2 s to 2 s.
  pause=$((($(now) - started) / 10))
  [ $pause -gt 20 ] || pause=20
  [ $pause -lt 200 ] || pause=200
  word=
  read -r -t "$((pause / 100)).$((pause / 10 % 10))" word <&4
  [ "$word" != log-matched ] || log_matched=yes
  [ -n "$log_matched" ] || return 1
  [ "$(now)" -ge $((started + WARM_UP)) ] || return 1
  [ ! -e $K/commands/ready ] || ask ready $(((deadline - $(now)) / 100 + 1))
}

# How often in turn there was a process that CRIU would take for a zombie. One that is just ending looks
# the same for a moment.
headless=0
may_freeze() {
  ready
  asked=$?
  if any_in_tree $app lost_first_thread; then headless=$((headless + 1)); else headless=0; fi
  [ $asked = 0 ] && [ $headless = 0 ]
}

until may_freeze; do
  ship_output
  if [ $headless -ge 5 ]; then
    say first-thread-ended $pid "$name"
    return
  fi
  if ! alive $app; then
    wait $app
    say app-ended $?
    ship_output
    send ready.log $K/ready.log 65536
    return
  fi
  if [ "$(now)" -ge $deadline ]; then
    say not-ready
    send ready.log $K/ready.log 65536
    return
  fi
done
ship_output
say ready $(($(now) - started))

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

# Forked processes share memory, and CRIU writes it once for each of them, so that the images may have more
# than all the guest's memory. The disk has room for that.
leave_full_store() {
  [ "$(stat -f -c %a $DISK/images)" -lt 256 ] || return 1
  umount $DISK/images || lost 'unmount the images'
  say store-full
}

say phase dumping
eval "set -- $(words_of engine-options)"
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
