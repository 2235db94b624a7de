# The app's output and state, and the user's commands, which run with the app's user and environment.

# Words that the host has quoted for a shell. Each file has one list of words.
words_of() { cat "$K/words/$1"; }

# Runs the user's command $1 (ready or verify) for at most $2 seconds; its output is in $1.log.
ask() {
  timeout -s KILL $(($2 > 0 ? $2 : 1)) $K/bin/sh $K/become.sh "$1" >$K/"$1".log 2>&1 </dev/null 3>&- 4<&-
  answer=$?
  return $answer
}

# True while process $1 exists and is no zombie.
alive() { [ -d "/proc/$1" ] && ! grep -q '^State:.[ZX]' "/proc/$1/status" 2>/dev/null; }

# True while process $1 is stopped, by a signal or a tracer.
stopped() { grep -q '^State:.[Tt]' "/proc/$1/status" 2>/dev/null; }

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
