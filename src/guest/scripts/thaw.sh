# Job: restore the app, watch it, ask the verify command.
shipped=$(stat -c %s "$OUTPUT")
if [ "$MACHINE" = guest ]; then . $K/trace.sh; else . $K/untraced.sh; fi

trace_faults
say phase restoring
begun=$(now)
deadline=$((begun + TIMEOUT * 100))
mkdir $K/restore
eval "set -- $(words_of criu-restore-options)"
restore -D $DISK/images -W $K/restore -v4 -o restore.log --pidfile $K/restore/pid "$@"
status=$?
say restored $status $(($(now) - begun))

watch_app() {
  app=$(cat $K/restore/pid)
  watched_from=$(now)
  until=$((watched_from + WATCH))
  verified=
  [ -e $K/commands/verify ] || verified=yes
  while :; do
    ship_output
    if [ -z "$verified" ] && ask verify $(((deadline - $(now)) / 100 + 1)); then verified=yes; fi
    alive $app || break
    if [ "$(now)" -ge $until ]; then
      # After a SIGILL nothing gets better: verify is not waited for any longer.
      [ -z "$verified" ] && [ "$(now)" -lt $deadline ] && ! sigill_seen || break
    fi
    sleep 0.2
  done
  if alive $app; then say alive; else
    say gone
    say_end $app
  fi
  say watched $(($(now) - watched_from))
  if [ -e $K/commands/verify ]; then
    # What the app leaves behind may be what verify looks at.
    [ -n "$verified" ] || alive $app || { ask verify 60 && verified=yes; }
    say verified "${verified:-no}" "$answer"
    send verify.log $K/verify.log 65536
  fi
}

[ "$status" = 0 ] && [ -s $K/restore/pid ] && watch_app
ship_output
send_trace
send criu.log $K/restore/restore.log 2097152
send criu.out $K/tmp/criu 65536
