# Watches the app once it runs: restored, or started afresh.

# Processes of the app that do not descend from its first one.
given=
: >$K/tmp/begun

app_lives() {
  for first in $app $given; do alive "$first" && return; done
  return 1
}

app_runs() {
  for first in $app $given; do any_in_tree "$first" runs && return; done
  return 1
}

# Sends what the app has printed, unless it has printed nothing: then no program is started. Whole seconds are
# compared, and what was written within the second of the last look may be new.
ship_news() {
  [ ! $K/tmp/looked -nt "$OUTPUT" ] || return 0
  : >$K/tmp/looked
  ship_output
}

# Pauses for 0.2 s, or until moment $1 if that comes sooner.
pause_until() {
  now
  left=$(($1 - now))
  [ $left -gt 0 ] && [ $left -lt 20 ] || left=20
  pause $left
}

# Watches the app, whose first process is $app, and runs the verify command.
watch_app() {
  now
  watched_from=$now
  until=$((watched_from + WATCH))
  ran=
  verified=
  [ -e $K/commands/verify ] || verified=yes
  while :; do
    ship_news
    now
    if [ -z "$verified" ] && ask verify $(((deadline - now) / 100 + 1)); then verified=yes; fi
    app_lives || break
    [ -n "$ran" ] || ! app_runs || ran=yes
    now
    if [ $now -ge $until ]; then
      # After a SIGILL, do not wait for verify any longer.
      [ -z "$verified" ] && [ $now -lt $deadline ] && ! sigill_seen || break
    fi
    pause_until $until
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
  now
  say watched $((now - watched_from))
  if [ -e $K/commands/verify ]; then
    # An app that has ended may have left a result that verify checks.
    [ -n "$verified" ] || app_lives || { ask verify 60 && verified=yes; }
    say verified "${verified:-no}" "$answer"
    send verify.log $K/verify.log 65536
  fi
}

# Sends crash reports that Java virtual machines wrote since the job sourced this file, at most three files.
send_crash_reports() {
  reports=0
  for folder in "$DIRECTORY" /tmp; do
    # The folder may have many files, so it is read once.
    for report in "$folder"/[hj]*; do
      case ${report##*/} in hs_err_pid*.log | javacore*.txt) ;; *) continue ;; esac
      # Whole seconds are compared, so one of the same second counts.
      [ -f "$report" ] && [ ! -L "$report" ] && [ ! $K/tmp/begun -nt "$report" ] || continue
      reports=$((reports + 1))
      # The cause of the crash is at the beginning, and `send` would keep the end.
      head -c 262144 "$report" >$K/tmp/report
      send crash-$reports $K/tmp/report 262144
      [ $reports -lt 3 ] || return 0
    done
    [ "$DIRECTORY" != /tmp ] || return 0
  done
}
