# Copies the files that the frozen app has open or mapped and has not changed (changes are on the
# disk already), so that the checkpoint stays valid when the machine's own files change.

held_paths() {
  for process in /proc/[0-9]*; do
    # Skip our own first process, and kernel threads, which have no program.
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
      # Guests do not see the machine's own /run.
      /run/*) below=$DISK kept=$DISK$path ;;
      *) below=$DISK/held kept=$DISK/held$path ;;
    esac
    [ -f "$path" ] && [ ! -e "$DISK/upper$path" ] && [ ! -e "$kept" ] || continue
    folder_like "$below" "${path%/*}"
    cp -p "$path" "$kept" || lost "$path, which the app holds open, cannot be kept"
  done <$K/tmp/held
}
