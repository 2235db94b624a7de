# Job: restore the app, watch it, run the verify command.
[ ! -e $K/container ] || . $K/container.sh
shipped=$(stat -c %s "$OUTPUT")
if [ "$MACHINE" = guest ]; then . $K/trace.sh; else . $K/untraced.sh; fi
[ "$ENGINE" = criu ] || . $K/trace-images.sh

trace_faults
say phase restoring
. $K/watch.sh
. $K/proof.sh
now
begun=$now
deadline=$((begun + TIMEOUT * 100))
app=
set --
[ ! -s $K/words/engine-options ] || eval "set -- $(words_of engine-options)"
restore_app "$@"
now
say restored $status $((now - begun))

if [ -n "$app" ]; then
  say app "$app"
  look_at "$app"
  say app-name "$name"
  for first in $given; do say beside "$first"; done
  [ ! -e $K/container ] || enter_network
  watch_app
fi
ship_output
send_crash_reports
send_trace
send_engine_logs
[ "$ENGINE" = criu ] || send_restore_logs
