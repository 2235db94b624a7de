# The app's output and state, and the user's commands, which run with the app's user and environment.

# Words that the host has quoted for a shell. Each file has one list of words.
words_of() { cat "$K/words/$1"; }

# An image may have no shell. The one on the disk belongs to the checkpoint.
lend_shell() { [ -e /bin/sh ] || cp -p $K/bin/busybox $DISK/busybox-for-app; }

answer=
# Words that run a command where the app's network is.
beside_app=
# Runs the user's command $1 (ready or verify) for at most $2 seconds; its output is in $1.log. What was
# cut short (137: killed) is its answer only if there was none before.
ask() {
  timeout -s KILL $(($2 > 0 ? $2 : 1)) $beside_app $K/bin/sh $K/become.sh "$1" >$K/"$1".log 2>&1 </dev/null 3>&- 4<&-
  asked=$?
  [ -n "$answer" ] && [ $asked = 137 ] || answer=$asked
  return $asked
}

# Sets pid, name and state (a letter, as in proc(5)) of process $1; the state is empty if there is none.
# Like everything that is asked often, it starts no process: ids are limited.
look_at() {
  pid=$1 name= state=
  while read -r key value rest; do
    case $key in
      Name:) name=$value${rest:+ $rest} ;;
      State:) state=$value && return ;;
    esac
  done <"/proc/$1/status"
} 2>/dev/null

# True while process $1 exists and is no zombie.
alive() {
  look_at "$1"
  case $state in '' | [ZX]) return 1 ;; esac
}

# True if function $2 is true of a process of the tree that begins with process $1. look_at's variables
# are then those of that process.
any_in_tree() {
  look_at "$1"
  "$2" && return 0
  for list in /proc/"$1"/task/*/children; do
    children=
    read -r children <"$list"
    for child in $children; do any_in_tree "$child" "$2" && return 0; done
  done 2>/dev/null
  return 1
}

# The process is neither a zombie nor stopped by a signal or a tracer. Our own only waits.
runs() { case $name:$state in thawcheck-init:* | *:[TtZX] | *:) return 1 ;; esac; }

# Finds the processes that have been left to our own first process, which $1 is not; false: there are none.
find_strays() {
  strays= children=
  read -r children </proc/1/task/1/children
  for child in $children; do
    [ "$child" != "$1" ] && alive "$child" || continue
    # busybox's timeout lives a little longer than its command.
    case $(readlink "/proc/$child/exe") in $K/bin/* | "") ;; *) strays="$strays $child" ;; esac
  done
  [ -n "$strays" ]
}

# The first thread has ended, and others go on.
lost_first_thread() {
  [ "$state" = Z ] && set -- "/proc/$pid/task"/* && [ $# -gt 1 ]
}

shipped=0
# Sends what the app has printed since the last call.
ship_output() {
  size=$(stat -c %s "$OUTPUT" 2>/dev/null) || return 0
  while [ "$shipped" -lt "$size" ]; do
    tail -c +$((shipped + 1)) "$OUTPUT" | head -c 262144 >$K/tmp/chunk
    got=$(stat -c %s $K/tmp/chunk)
    [ "$got" -gt 0 ] || return 0
    send output $K/tmp/chunk 262144
    shipped=$((shipped + got))
  done
}
