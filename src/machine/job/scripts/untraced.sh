# Replaces trace.sh on this machine itself, where we must not put probes into the kernel. Only the
# control is thawed here, and for a control it is enough to know whether the app is alive, or how it
# ended.

trace_faults() { :; }
sigill_seen() { false; }
send_trace() { say untraced; }

# The app becomes a child of a process that never reaps it, so that its exit code can be read.
restore() {
  (
    exec 3>&- 4<&-
    (engine_restore "$@" --restore-sibling) >$K/tmp/criu 2>&1 </dev/null
    echo $? >$K/restore/status
    exec sleep 1000000
  ) &
  until [ -s $K/restore/status ]; do sleep 0.1; done
  return "$(cat $K/restore/status)"
}

# Reports the kernel's exit code of an app that has ended: field 52 of stat (proc(5)), which is
# status << 8, or the signal.
say_end() {
  fields=$(sed -n 's/^.*) Z //p' "/proc/$1/stat" 2>/dev/null)
  [ -z "$fields" ] || say ended "${fields##* }"
}
