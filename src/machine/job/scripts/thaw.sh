# Job: restore the app, watch it, run the verify command.
shipped=$(stat -c %s "$OUTPUT")
if [ "$MACHINE" = guest ]; then . $K/trace.sh; else . $K/untraced.sh; fi

trace_faults
say phase restoring
. $K/watch.sh
begun=$(now)
deadline=$((begun + TIMEOUT * 100))
mkdir $K/restore
eval "set -- $(words_of engine-options)"
restore $DISK/images $K/restore "$@"
status=$?
say restored $status $(($(now) - begun))

if [ "$status" = 0 ] && [ -s $K/restore/pid ]; then
  # As this kernel counts: in a namespace of its own the app has another id, the one in the images.
  app=$(cat $K/restore/pid)
  say app "$app"
  # CRIU gives some daemons of the app to our own first process: those that do not lead their session.
  find_strays $app
  given=$strays
  watch_app
fi
ship_output
send_crash_reports
send_trace
send criu.log $K/restore/restore.log 2097152
send criu.out $K/tmp/criu 65536
