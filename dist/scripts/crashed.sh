# The kernel starts this for a process that dies, whose id is $1. The process is there until this ends.
export PATH=/run/thawcheck/bin
K=/run/thawcheck
. $K/maps.sh
keep_maps "$1"
