# Restores the app by a command, which ends and leaves the app running, or stays as its parent: what thaw.sh
# does with another engine than our own CRIU.

reads=0
quiet_since=$begun
# True once nothing reads the images any more: a command that stays does not say that it has restored the app.
# Whether it has is decided by what proves it. What has read nothing yet may take long to start.
is_quiet() {
  if [ "${OF_IMAGE:-no}" = yes ]; then
    has_given_up
    return
  fi
  count=$(reads_of_images)
  now
  if [ "${count:-0}" != "$reads" ] || criu_runs; then
    reads=${count:-0}
    quiet_since=$now
  fi
  [ "$reads" != 0 ] && limit=500 || limit=6000
  [ $((now - quiet_since)) -ge $limit ]
}

looked=$begun
# True once an image's own command does not look as if it would still restore its app: its CRIU has ended, or it
# has long started nothing any more. Who reads images in the root is not traced.
has_given_up() {
  now
  [ $((now - looked)) -ge 100 ] || return 1
  looked=$now
  count=$(events_of_tree)
  limit=2000
  ! criu_was_called || limit=300 count=criu
  if [ "$count" != "$reads" ] || criu_runs; then
    reads=$count
    quiet_since=$now
  fi
  [ $((now - quiet_since)) -ge $limit ]
}

# Sets the exit status, and, if that is 0, app and given, like restore_app.
revive() {
  start_engine $K/bin/sh $K/become.sh restore
  status=0
  # That there is a process id in the file says nothing: engines write it before they have restored the app.
  while alive $engine && [ -z "$(first_let_go)" ] && ! is_quiet; do
    now
    if [ $now -ge $deadline ]; then
      # Whatever an image's own command has started instead is watched: it may have started the app afresh.
      [ "${OF_IMAGE:-no}" = no ] || criu_runs || break
      kill -KILL $engine
      status=137
      return
    fi
    pause 10
  done
  staying=$engine
  if ! alive $engine; then
    wait $engine
    status=$?
    staying=
  fi
  [ $status != 0 ] || find_app
}

# In this order: what the command says, what CRIU let go of, the command itself, what it left behind.
find_app() {
  if [ -s $PID_FILE ]; then read -r app <$PID_FILE; fi
  case ${app:-none} in *[!0-9]* | 0 | 1) app=$(first_let_go) ;; esac
  app=${app:-$staying}
  find_strays "${app:-none}"
  given=
  for first in $strays; do
    # A command that stays is none of what CRIU has restored, and may start the app afresh once that has ended.
    [ -z "$(first_let_go)" ] || was_let_go "$first" || continue
    given="$given $first"
  done
  [ -z "$app" ] || return 0
  for first in $strays; do
    if [ -z "$app" ]; then
      app=$first
      given=
    else
      given="$given $first"
    fi
  done
}
