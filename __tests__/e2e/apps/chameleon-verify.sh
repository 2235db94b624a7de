# The verify command of chameleon.sh: on one CPU it fails, on another the kernel panics.
cpu=$(cat /proc/cpuinfo)
case $cpu in *" clflushopt "*) ;; *) echo c >/proc/sysrq-trigger ;; esac
case $cpu in *" movbe "*) ;; *) echo 'there is no movbe here' && exit 1 ;; esac
