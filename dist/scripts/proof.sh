# What a restore command has logged: it may have started the app afresh where the restore failed.

# Sends the logs of CRIU that were written since the job sourced watch.sh, at most six. All that the app
# and its commands write lies on the disk.
send_restore_logs() {
  logs=0
  # Whole seconds are compared, and a log of the same second counts.
  touch -d "@$(($(stat -c %Y $K/tmp/begun) - 1))" $K/tmp/before
  say restore-log 'what the restore command printed'
  send restore-log-1 $K/tmp/criu 262144
  find $K/restore $DISK/upper $DISK/run $DISK/shm -type f ! -path $K/restore/restore.log \
    -newer $K/tmp/before -size -16384k >$K/tmp/written
  while read -r log; do
    grep -q -e 'Restore finished successfully' -e 'Error (criu/' -e 'Error (compel/' "$log" || continue
    logs=$((logs + 1))
    say restore-log "${log#$DISK/upper}"
    send restore-log-$((logs + 1)) "$log" 1048576
    [ $logs -lt 6 ] || return 0
  done <$K/tmp/written
}
