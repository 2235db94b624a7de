# Job: restore the app, watch it, run the verify command.
shipped=$(stat -c %s "$OUTPUT")
if [ "$MACHINE" = guest ]; then . $K/trace.sh; else . $K/untraced.sh; fi

trace_faults
say phase restoring
# One second earlier, because -nt compares whole seconds.
touch -d "@$(($(date +%s) - 1))" $K/tmp/begun
begun=$(now)
deadline=$((begun + TIMEOUT * 100))
mkdir $K/restore
eval "set -- $(words_of engine-options)"
restore $DISK/images $K/restore "$@"
status=$?
say restored $status $(($(now) - begun))

app_lives() {
  for first in $app $given; do alive "$first" && return; done
  return 1
}

app_runs() {
  for first in $app $given; do any_in_tree "$first" runs && return; done
  return 1
}

watch_app() {
  app=$(cat $K/restore/pid)
  # CRIU gives some daemons of the app to our own first process: those that do not lead their session.
  find_strays $app
  given=$strays
  watched_from=$(now)
  until=$((watched_from + WATCH))
  ran=
  verified=
  [ -e $K/commands/verify ] || verified=yes
  while :; do
    ship_output
    if [ -z "$verified" ] && ask verify $(((deadline - $(now)) / 100 + 1)); then verified=yes; fi
    app_lives || break
    [ -n "$ran" ] || ! app_runs || ran=yes
    if [ "$(now)" -ge $until ]; then
      # After a SIGILL, do not wait for verify any longer.
      [ -z "$verified" ] && [ "$(now)" -lt $deadline ] && ! sigill_seen || break
    fi
    sleep 0.2
  done
  alive $app || say_end $app
  if ! app_lives; then
    say gone
  elif [ -n "$ran" ]; then
    say alive
  else
    # An app that does nothing shows nothing.
    say stopped
  fi
  say watched $(($(now) - watched_from))
  if [ -e $K/commands/verify ]; then
    # An app that has ended may have left a result that verify checks.
    [ -n "$verified" ] || app_lives || { ask verify 60 && verified=yes; }
    say verified "${verified:-no}" "$answer"
    send verify.log $K/verify.log 65536
  fi
}

# Sends crash reports that Java virtual machines wrote since the thaw began, at most three files.
send_crash_reports() {
  reports=0
  for folder in "$DIRECTORY" /tmp; do
    for report in "$folder"/hs_err_pid*.log "$folder"/javacore*.txt; do
      [ -f "$report" ] && [ ! -L "$report" ] && [ "$report" -nt $K/tmp/begun ] || continue
      reports=$((reports + 1))
      # The cause of the crash is at the beginning, and `send` would keep the end.
      head -c 262144 "$report" >$K/tmp/report
      send crash-$reports $K/tmp/report 262144
      [ $reports -lt 3 ] || return 0
    done
    [ "$DIRECTORY" != /tmp ] || return 0
  done
}

[ "$status" = 0 ] && [ -s $K/restore/pid ] && watch_app
ship_output
send_crash_reports
send_trace
send criu.log $K/restore/restore.log 2097152
send criu.out $K/tmp/criu 65536
