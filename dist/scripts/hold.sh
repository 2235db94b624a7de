# Copies what the frozen app holds open or has mapped, and has not changed (changes are on the
# disk already), so that the machine's own files may change from now on.

held_paths() {
  for process in /proc/[0-9]*; do
    # Our own first process, and threads of the kernel, which have no program.
    [ "$process" != /proc/1 ] && [ -e "$process/exe" ] || continue
    stat -c %N "$process"/exe "$process"/fd/* | sed -n "s/^.* -> '\(.*\)'\$/\1/p"
    sed -n 's/^[^/]* \(\/.*\)$/\1/p' "$process/maps"
  done 2>/dev/null | sort -u
}

hold_files() {
  held_paths >$K/tmp/held
  while read -r path; do
    case $path in
      /proc/* | /sys/* | /dev/* | $K/*) continue ;;
      # Guests have nothing of the machine's own /run.
      /run/*) below=$DISK kept=$DISK$path ;;
      *) below=$DISK/held kept=$DISK/held$path ;;
    esac
    [ -f "$path" ] && [ ! -e "$DISK/upper$path" ] && [ ! -e "$kept" ] || continue
    folder_like "$below" "${path%/*}"
    cp -p "$path" "$kept" || lost "$path, which the app holds open, cannot be kept"
  done <$K/tmp/held
}
