# Starts runner.sh in namespaces of its own, as root. Ends it, with all that it has started, when
# standard input ends: that happens whenever our parent ends, even if it is killed.
# $1: the folder with our own files; $2: the image of the disk; $3: the store of images, if the job has
# one; $4: the image of the app's root, unless that is the machine's own. Standard output is the record.
exec 4<&0
mkfifo "$1/replies" || exit 1
# By its path, because busybox's unshare has no --kill-child.
/usr/bin/unshare --mount --pid --net --ipc --uts --fork --kill-child=KILL --propagation private -- \
  "$1/bin/sh" "$1/runner.sh" "$1" "$2" "$3" "$4" 4<&- </dev/null &
child=$!
{
  # Not cat: it would call splice, which holds the pipe's lock while it waits. The pipe is opened for
  # reading and writing, so that neither end waits for the other.
  while read -r reply; do echo "$reply"; done <&4 1<>"$1/replies"
  kill -KILL $child
} >/dev/null 2>&1 &
reader=$!
wait $child
status=$?
kill -KILL $reader 2>/dev/null
# These files belong to root. Our parent must be able to remove them.
chown -hR "$(stat -c %u:%g "$1")" "$1"
exit $status
