# Reports what the CPU lists as its features, what their instructions do, and which registers the
# kernel saves.

tell_cpu() {
  say model "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
  say flags "$(sed -n 's/^flags[^:]*: //p' /proc/cpuinfo | head -n 1)"
  # It writes its line only after the last probe, so there is no partial result.
  probed=$(timeout -s KILL 10 $K/probe 3>&- 4<&-) || lost "the probe of the CPU ended with $?"
  say probed "$probed"
  state=$(timeout -s KILL 10 $K/state 3>&- 4<&-) || lost "the program that reads XCR0 ended with $?"
  say state "$state"
}
