# Job: run a command of the host's in here, where /dev/kvm works. Its standard error is the console.
failed=$($K/modules $K/kvm/*) || lost "load $failed"
# Not over /tmp: the project or its toolkit may lie there.
mkdir -p /run/nested
mount -t tmpfs -o mode=1777 tmpfs /run/nested
export TMPDIR=/run/nested
eval "set -- $(words_of environment)"
for word; do export "${word?}"; done
eval "set -- $(words_of command)"
"$@" >$K/tmp/stdout </dev/null 3>&-
say exited $?
send stdout $K/tmp/stdout 1048576
send report.json "$REPORT_DIR/report.json" 8388608
