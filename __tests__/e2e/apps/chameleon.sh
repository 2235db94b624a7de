# Behaves by the CPU that it finds itself on once it is thawed, so that one checkpoint ends in several ways.
id=/proc/sys/kernel/random/boot_id
read -r booted <$id
echo "$booted" >/tmp/booted
echo ready
while read -r now <$id && [ "$now" = "$booted" ]; do sleep 0.5; done
cpu=$(cat /proc/cpuinfo)
case $cpu in *" adx "*) ;; *) exit 3 ;; esac
case $cpu in *" sha_ni "*) ;; *) exit 0 ;; esac
exec sleep 1000
