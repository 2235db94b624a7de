# Reports the kernel, what it and the CPU list as features, what their instructions do, and which
# registers the kernel saves.

tell_cpu() {
  read -r kernel </proc/sys/kernel/osrelease
  say kernel "$kernel"
  # Of the first core. Without a program, whose start takes longer under TCG.
  while IFS= read -r line; do
    case $line in
      'model name'*) say "model${line#*:}" ;;
      flags*) say "flags${line#*:}" && break ;;
    esac
  done </proc/cpuinfo
  # /proc/cpuinfo leaves out what the kernel was told to hide; CPUID does not.
  read -r words </proc/cmdline
  case $words in *clearcpuid=*) hidden=${words#*clearcpuid=} ;; *) hidden= ;; esac
  say hidden "${hidden%% *}"
  cpuid=$($K/cpuid 3>&- 4<&-) || lost "the program that reads CPUID ended with $?"
  say cpuid "$cpuid"
  # Only this program runs instructions of which nobody knows what they do here, and it has a time limit of its
  # own. It writes its line only after the last probe, so there is no partial result.
  probed=$($K/probe 3>&- 4<&-) || lost "the probe of the CPU ended with $?"
  say probed "$probed"
  state=$($K/state 3>&- 4<&-) || lost "the program that reads XCR0 ended with $?"
  say state "$state"
}
