# The engine is a command of the user's. job.sh sources this file.
WORK=$K/restore
PID_FILE=$WORK/app.pid

# What commands get besides the app's environment. Further words are quoted already.
give_words() {
  mkdir -p $WORK
  # Also what the app's user runs may freeze the app, or log how.
  chmod 1777 $WORK $DISK/images 2>/dev/null
  echo "'THAWCHECK_IMAGES=$DISK/images' 'THAWCHECK_WORK=$WORK' 'THAWCHECK_PIDFILE=$PID_FILE' $*" >$K/words/engine
}

# Container runtimes want it where every distribution has it.
mount_cgroups() {
  mount -t cgroup2 cgroup2 /sys/fs/cgroup 2>/dev/null || :
}

prepare_engine() {
  mount_cgroups
  give_words
}

ask_to_freeze() {
  give_words "'THAWCHECK_PID=$app'"
  timeout -s KILL "$TIMEOUT" $K/bin/sh $K/become.sh checkpoint
}

# The app froze itself where nobody else freezes it.
freezes_itself() { [ ! -e $K/commands/checkpoint ]; }

look_at_app() { :; }

went_on() { false; }

# A command may leave the app running that it has frozen.
may_live_on() { :; }

restore_app() {
  mount_cgroups
  give_words
  . $K/revive.sh
  revive "$@"
}

send_engine_logs() {
  tell_use_of_images
  # What an engine logs beside its images at a restore is above them.
  send_logs $WORK $DISK/images-changes
}

# Sends logs of CRIU, or of another engine, that are in folders.
send_logs() {
  find "$@" -type f -name '*.log*' 2>/dev/null | sort | while IFS= read -r log; do
    tail -c 262144 "$log"
  done >$K/tmp/logs
  send criu.log $K/tmp/logs 2097152
  send engine.out $K/tmp/criu 65536
}
