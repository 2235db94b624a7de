# Copies the files that the frozen app has open or mapped and has not changed (changes are on the
# disk already), so that the checkpoint stays valid when the machine's own files change.

# Prints links with their targets, as `'LINK' -> 'TARGET'`. The links' own names have no blanks and no
# quotes. An app may have more descriptors than fit into one command line, so stat gets 500 at a time.
links_with_targets() {
  links= count=0
  for link; do
    links="$links $link" count=$((count + 1))
    [ $count -lt 500 ] && continue
    stat -c %N $links
    links= count=0
  done
  [ $count = 0 ] || stat -c %N $links
}

held_paths() {
  for process in /proc/[0-9]*; do
    # Skip our own first process, and kernel threads, which have no program.
    [ "$process" != /proc/1 ] && [ -e "$process/exe" ] || continue
    # busybox's stat quotes nothing, so only the first arrow is its own.
    links_with_targets "$process"/exe "$process"/fd/* | sed -n "s/^'[^']*' -> '\(.*\)'\$/\1/p"
    sed -n 's/^[^/]* \(\/.*\)$/\1/p' "$process/maps"
  done 2>/dev/null | sort -u
}

# Notes the files of processes that will be gone before they can be copied.
note_held_files() {
  held_paths >>$K/tmp/noted
  sort -u -o $K/tmp/noted $K/tmp/noted
}

hold_files() {
  # An image does not change.
  [ "$ROOT" = host ] || return 0
  held_paths | cat $K/tmp/noted - 2>/dev/null | sort -u >$K/tmp/held
  while IFS= read -r path; do
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
