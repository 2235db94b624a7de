# The verify command of chameleon.sh: after a thaw it fails on one CPU, and on another the kernel panics.
read -r booted </tmp/booted
read -r now </proc/sys/kernel/random/boot_id
[ "$now" = "$booted" ] && exit 0
cpu=$(cat /proc/cpuinfo)
case $cpu in *" clwb "*) ;; *) echo c >/proc/sysrq-trigger ;; esac
# It is asked again and again, which takes CPU time.
case $cpu in *" movbe "*) ;; *) echo 'there is no movbe here' && sleep 5 && exit 1 ;; esac
