# Job: start the app, wait until it is ready, freeze it.
: >"$OUTPUT"

# Process ids far above those that a guest uses by itself, so that they are free at the restore.
echo 9999 >/proc/sys/kernel/ns_last_pid
say phase starting
# A session of its own, no terminal, output to a file: the checkpoint must not depend on our processes.
setsid $K/bin/sh $K/become.sh run >>"$OUTPUT" 2>&1 </dev/null 3>&- 4<&- &
app=$!
started=$(now)
deadline=$((started + TIMEOUT * 100))

log_matched=
[ "$READY_LOG" = yes ] || log_matched=yes

ready() {
  # The host matches the app's output against the regular expression. Waiting for its reply also
  # paces this loop.
  if read -r -t 0.2 word <&4 && [ "$word" = log-matched ]; then log_matched=yes; fi
  [ -n "$log_matched" ] || return 1
  [ "$(now)" -ge $((started + WARM_UP)) ] || return 1
  [ ! -e $K/commands/ready ] || ask ready $(((deadline - $(now)) / 100 + 1))
}

until ready; do
  ship_output
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

say phase dumping
mkdir $DISK/images
eval "set -- $(words_of engine-options)"
# A connection of the ready command may still be closing, so CRIU may need another attempt.
for attempt in 1 2 3; do
  # The app stays frozen, so that hold.sh can see which files it has open.
  engine_dump $app $DISK/images --leave-stopped "$@" >$K/tmp/criu 2>&1 </dev/null 3>&- 4<&-
  status=$?
  [ $status = 0 ] && break
  alive $app || break
  sleep 1
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
