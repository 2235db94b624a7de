# Job: start the app afresh, watch it as a thaw does, run the verify command.
. $K/start-app.sh
. $K/trace.sh
. $K/maps.sh
. $K/watch.sh

trace_self() {
  read -r self _ </proc/self/stat
  trace_tree "$self"
}

is_ready_in_time() {
  until ready; do
    ship_output
    ! gave_up || return 1
  done
}

trace_faults
keep_maps_of_crashes
start_app trace_self
say app $app
if is_ready_in_time; then
  say_ready
  send ready.log $K/ready.log 65536
  say phase watching
  now
  deadline=$((now + WATCH_TIMEOUT * 100))
  answer=
  watch_app
else
  say asked "$answer"
fi
ship_output
send_crash_reports
send_maps
send_trace
