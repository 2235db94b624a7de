# The engine is a Java with CRaC, which calls a CRIU of its own. job.sh sources this file.
. $K/engine-custom.sh

# As one word for a shell.
quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }

# The value of variable $1 in the app's environment.
value_of() { (
  name=$1
  eval "set -- $(words_of environment)"
  for word; do case $word in "$name="*) printf %s "${word#*=}" && return ;; esac; done
); }

prepare_engine() {
  eval "set -- $(words_of engine-options)"
  options=$(value_of JAVA_TOOL_OPTIONS)
  give_words "$(quoted "JAVA_TOOL_OPTIONS=${options:+$options }-XX:CRaCCheckpointTo=$DISK/images")" \
    "$(criu_options "$@")"
}

criu_options() {
  [ $# = 0 ] || quoted "CRAC_CRIU_OPTS=$*"
}

is_java() { case $(readlink "/proc/$pid/exe") in */java) ;; *) return 1 ;; esac; }

# Notes which Java it is: the same one restores it.
look_at_app() {
  [ ! -s $DISK/java ] && any_in_tree $app is_java || return 0
  readlink "/proc/$pid/exe" >$DISK/java
}

ask_to_freeze() {
  output_before=$(stat -c %s "$OUTPUT")
  any_in_tree $app is_java || {
    echo 'the app has no process of java'
    return 1
  }
  java=$(readlink "/proc/$pid/exe")
  echo "$java" >$DISK/java
  printf 'exec %s %s JDK.checkpoint' "$(quoted "${java%/*}/jcmd")" "$pid" >$K/commands/jcmd
  timeout -s KILL "$TIMEOUT" $K/bin/sh $K/become.sh jcmd >$K/tmp/jcmd 2>&1
  status=$?
  cat $K/tmp/jcmd
  # It ends with 0 also where the Java only says why it cannot.
  ! grep -q Exception $K/tmp/jcmd || status=1
  return $status
}

# The Java goes on where its CRIU cannot freeze it, and says so some time after jcmd has ended.
went_on() {
  tail -c +$((output_before + 1)) "$OUTPUT" | grep -q -e 'CRIU failed with exit code' -e 'queued code -1' \
    -e 'CheckpointException'
}

# What the app says when it is ready does not matter, if it freezes itself before.
freezes_itself() { false; }
may_live_on() { false; }

restore_app() {
  give_words "$(criu_options "$@")"
  if [ ! -e $K/commands/restore ]; then
    java=$(cat $DISK/java 2>/dev/null)
    printf 'exec %s "-XX:CRaCRestoreFrom=$THAWCHECK_IMAGES"' "$(quoted "${java:-java}")" >$K/commands/restore
  fi
  . $K/revive.sh
  revive
}
