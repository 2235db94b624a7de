# Job: show that CRIU can dump a process here, one of the user that the app will run as.
setsid $K/as-user $K/thawcheck-init $K/bin/sleep 60 </dev/null >/dev/null 2>&1 3>&- 4<&- &
sleep 0.2
engine_dump $! $DISK/images >$K/tmp/criu 2>&1 </dev/null 3>&- 4<&- ||
  lost "CRIU cannot dump a process here: $(grep -h Error $DISK/images/dump.log | sed 's/^.*): //' | tr '\n' ';')"
