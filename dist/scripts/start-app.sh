# Starts the app, and tells when it is ready. The jobs that begin with the app itself source this file.
: >"$OUTPUT"
# The app's first process. On the disk it belongs to the checkpoint.
cp -p $K/thawcheck-init $DISK/thawcheck-init
lend_shell
prepare_engine

# Starts the app. The words, if any, are a function that is called first in the process that becomes it.
start_app() {
  say phase starting
  # A session of its own, no terminal, output to a file: the checkpoint must not depend on our processes.
  (
    exec 3>&- 4<&-
    [ $# = 0 ] || "$@"
    # Shared memory, semaphores and queues of System V belong to a namespace, and CRIU takes them with it.
    case $ENGINE in criu) set -- unshare -i setsid ;; *) set -- setsid ;; esac
    exec "$@" $K/bin/sh $K/become.sh run $DISK/thawcheck-init
  ) >>"$OUTPUT" 2>&1 </dev/null &
  app=$!
  now
  started=$now
  deadline=$((started + TIMEOUT * 100))
}

log_matched=
[ "$READY_LOG" = yes ] || log_matched=yes

ready() {
  # The host matches the app's output against the regular expression. Waiting for its reply also
  # paces this loop, which asks less often the longer it takes: after 0.2 s to 2 s.
  now
  pause=$(((now - started) / 10))
  [ $pause -gt 20 ] || pause=20
  [ $pause -lt 200 ] || pause=200
  word=
  read -r -t "$((pause / 100)).$((pause / 10 % 10))" word <&4
  [ "$word" != log-matched ] || log_matched=yes
  [ -n "$log_matched" ] || return 1
  now
  [ $now -ge $((started + WARM_UP)) ] || return 1
  [ ! -e $K/commands/ready ] || ask ready $(((deadline - now) / 100 + 1))
}

has_ended() { ! alive $app; }

# True, and says why, if the app will not be ready any more.
gave_up() {
  now
  if has_ended; then
    wait $app
    say app-ended $?
  elif [ $now -ge $deadline ]; then
    say not-ready
  else
    return 1
  fi
  ship_output
  send ready.log $K/ready.log 65536
}

say_ready() {
  ship_output
  now
  say ready $((now - started))
}
