# Reports the kernel, what it and the CPU list as features, what their instructions do, and which
# registers the kernel saves.

tell_cpu() {
  read -r kernel </proc/sys/kernel/osrelease
  say kernel "$kernel"
  # Of the first core.
  sed -n 's/^model name[^:]*:/model/p; s/^flags[^:]*:/flags/p; /^flags/q' /proc/cpuinfo >&3
  # /proc/cpuinfo leaves out what the kernel was told to hide; CPUID does not.
  read -r words </proc/cmdline
  case $words in *clearcpuid=*) hidden=${words#*clearcpuid=} ;; *) hidden= ;; esac
  say hidden "${hidden%% *}"
  cpuid=$($K/cpuid 3>&- 4<&-) || lost "the program that reads CPUID ended with $?"
  say cpuid "$cpuid"
  # Only this program runs instructions of which nobody knows what they do here. It writes its line only after
  # the last probe, so there is no partial result.
  probed=$(timeout -s KILL 10 $K/probe 3>&- 4<&-) || lost "the probe of the CPU ended with $?"
  say probed "$probed"
  state=$($K/state 3>&- 4<&-) || lost "the program that reads XCR0 ended with $?"
  say state "$state"
}
