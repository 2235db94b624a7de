# Freezes the app by a command, or lets it freeze itself: what checkpoint.sh does with another engine than our
# own CRIU.
. $K/root.sh
. $K/hold.sh

is_filled() { [ -n "$(find $DISK/images -type f -size +0 | head -n 1)" ]; }

# Where the app freezes itself, it is never asked whether it is ready.
if freezes_itself; then
  may_freeze() {
    ready
    note_held_files
    false
  }
fi

# Asked once in each turn, here: an app that freezes itself can do so at any moment.
has_ended() { false; }

froze_itself() {
  alive $app || return 0
  look_at_app
  return 1
}

# Tells of an app that has ended, as one does that was frozen, or for another reason.
tell_frozen() {
  wait $app
  ended=$?
  say_ready
  case $ended in
    0 | 137) if is_filled; then finish; elif freezes_itself; then say no-images $ended; else say app-ended $ended; fi ;;
    *) say app-ended $ended ;;
  esac
  send_logs $WORK $DISK/images
  send ready.log $K/ready.log 65536
}

finish() {
  say phase 'keeping its files'
  hold_files
  say dumped 0 $app
  # A command may have left the app or its own servers running.
  [ "$MACHINE" != guest ] || kill -KILL -1
  ship_output
  settle_disk
}

# Names and sizes of the images.
images_now() { find $DISK/images -type f -exec stat -c '%n %s' {} + 2>/dev/null; }

# True once an app that lives on has images that do not grow any more.
is_left_frozen() {
  may_live_on && is_filled || return 1
  before=$(images_now)
  sleep 1
  [ "$before" = "$(images_now)" ]
}

in_time() {
  now
  [ $now -lt $deadline ]
}

freeze_by_command() {
  note_held_files
  now
  deadline=$((now + TIMEOUT * 100))
  ask_to_freeze "$@" >$K/tmp/criu 2>&1 </dev/null 3>&- 4<&-
  status=$?
  if [ $status != 0 ]; then
    in_time && say command-ended $status || say command-late
  else
    # Some commands only ask for it.
    while alive $app && ! is_left_frozen && ! went_on && in_time; do
      ship_output
      sleep 0.2
    done
    tell_whether_frozen
  fi
  ship_output
  send_logs $WORK $DISK/images
}

tell_whether_frozen() {
  ended=lives
  if ! alive $app; then
    wait $app
    ended=$?
  fi
  case $ended in
    0 | 137 | lives)
      if ! is_filled; then
        say no-images $ended
      elif [ $ended = lives ] && ! may_live_on; then
        say not-frozen
      else
        finish
      fi
      ;;
    *) say broken-by-command $ended ;;
  esac
}
