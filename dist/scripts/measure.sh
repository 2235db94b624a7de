# Job: start the app afresh, and run the benchmark beside it: once to warm up, and once that counts.
. $K/start-app.sh

# Runs the user's benchmark, and says as $1 how it ended and how many microseconds it took.
run_benchmark() {
  begun=$EPOCHREALTIME
  timeout -s KILL "$TIMEOUT" $K/bin/sh $K/become.sh benchmark \
    >$K/benchmark.out 2>$K/benchmark.err </dev/null 3>&- 4<&-
  status=$?
  ended=$EPOCHREALTIME
  say "$1" $status $((${ended%.*}${ended#*.} - ${begun%.*}${begun#*.}))
  return $status
}

start_app
until ready; do
  ship_output
  ! gave_up || return
done
say_ready
send ready.log $K/ready.log 65536
say phase 'warming up'
if run_benchmark warmed-up; then
  say phase measuring
  run_benchmark measured
fi
send benchmark.out $K/benchmark.out 65536
send benchmark.err $K/benchmark.err 65536
ship_output
