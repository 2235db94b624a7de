# What the guest's CPU says of itself, and what it does.

tell_cpu() {
  say model "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
  say flags "$(sed -n 's/^flags[^:]*: //p' /proc/cpuinfo | head -n 1)"
  # It writes its line at once, when all is done. What has not been proven is no evidence.
  probed=$(timeout -s KILL 10 $K/probe 3>&- 4<&-) || lost "the probe of the CPU ended with $?"
  say probed "$probed"
}
