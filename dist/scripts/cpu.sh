# Reports the kernel, what it and the CPU list as features, what their instructions do, and which
# registers the kernel saves.

tell_cpu() {
  say kernel "$(uname -r)"
  say model "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
  say flags "$(sed -n 's/^flags[^:]*: //p' /proc/cpuinfo | head -n 1)"
  # /proc/cpuinfo leaves out what the kernel was told to hide; CPUID does not.
  say hidden "$(sed -n 's/^.*clearcpuid=\([^ ]*\).*$/\1/p' /proc/cmdline)"
  cpuid=$(timeout -s KILL 10 $K/cpuid 3>&- 4<&-) || lost "the program that reads CPUID ended with $?"
  say cpuid "$cpuid"
  # It writes its line only after the last probe, so there is no partial result.
  probed=$(timeout -s KILL 10 $K/probe 3>&- 4<&-) || lost "the probe of the CPU ended with $?"
  say probed "$probed"
  state=$(timeout -s KILL 10 $K/state 3>&- 4<&-) || lost "the program that reads XCR0 ended with $?"
  say state "$state"
}
