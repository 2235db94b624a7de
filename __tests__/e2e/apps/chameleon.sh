# Behaves by the CPU it finds itself on, so that one checkpoint ends in several ways.
echo ready
while :; do
  cpu=$(cat /proc/cpuinfo)
  case $cpu in *" adx "*) ;; *) exit 3 ;; esac
  case $cpu in *" clwb "*) ;; *) exit 0 ;; esac
  case $cpu in *" sha_ni "*) ;; *) kill -SEGV $$ ;; esac
  sleep 0.5
done
