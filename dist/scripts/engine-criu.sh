# The engine CRIU: how it dumps the app and restores it. job.sh sources this file.
CRIU="$K/criu/ld-linux-x86-64.so.2 --library-path $K/criu $K/criu/criu"

# CRIU begins by trying what the kernel can do, which takes 0.3 s under TCG, and notes it in /run if that is in
# memory; one that finds the note there believes it. So it is made in the guest that uses it, before the app's
# root is there. `dedup` does nothing else in a folder without images.
note_kernel() { timeout -s KILL 60 $CRIU dedup --no-default-config -D /run >/dev/null 2>&1 3>&- 4<&- || :; }

# Lends CRIU the note, if there is one, while it runs: neither the app nor its checkpoint shall have it.
lent=
lend_note() { [ ! -e $K/note/criu.kdat ] || [ -e /run/criu.kdat ] || { cp $K/note/criu.kdat /run && lent=yes; }; }
take_note() { [ -z "$lent" ] || rm -f /run/criu.kdat; }

prepare_engine() { :; }
froze_itself() { false; }

# Dumps process $1 and its descendants into folder $2. Further words are options.
engine_dump() {
  tree=$1 images=$2
  shift 2
  # Ours come last, so that no further word moves the images or the log.
  lend_note
  $CRIU dump --no-default-config "$@" -t "$tree" -D "$images" -v4 -o dump.log
  dumped=$?
  take_note
  return $dumped
}

# Replaces the shell with CRIU, which restores the app from folder $1 within the time limit. Folder $2
# gets its log and the file `pid`, with the id of the app's first process. Further words are options.
engine_restore() {
  images=$1 work=$2
  shift 2
  exec timeout -s KILL "$TIMEOUT" $CRIU restore --no-default-config "$@" -d \
    -D "$images" -W "$work" -v4 -o restore.log --pidfile "$work/pid"
}

# Restores the app, and sets the exit status; and, if that is 0, the app's first process, and processes of the
# app that do not descend from it.
restore_app() {
  [ -d $K/restore ] || mkdir $K/restore
  lend_note
  restore $DISK/images $K/restore "$@"
  status=$?
  take_note
  [ "$status" = 0 ] && [ -s $K/restore/pid ] || return
  # As this kernel counts: in a namespace of its own the app has another id, the one in the images.
  read -r app <$K/restore/pid
  # CRIU gives some daemons of the app to our own first process: those that do not lead their session.
  find_strays $app
  given=$strays
  # A Java that CRaC froze sleeps until somebody sends it a signal: CRaC's own script, which is not called here.
  [ ! -e $DISK/images/cppath ] || $K/wake "$app" || lost 'the restored Java cannot be woken'
}

send_engine_logs() {
  send criu.log $K/restore/restore.log 2097152
  send criu.out $K/tmp/criu 65536
}
