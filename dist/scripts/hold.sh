# Copies what the frozen app holds open or has mapped, and has not changed (changes are on the
# disk already), so that the machine's own files may change from now on.

held_paths() {
  for process in /proc/[0-9]*; do
    [ "$process" = /proc/1 ] && continue
    for link in "$process"/exe "$process"/fd/*; do readlink "$link"; done
    sed -n 's/^[^/]* \(\/.*\)$/\1/p' "$process/maps"
  done 2>/dev/null | sort -u
}

hold_files() {
  held_paths | while read -r path; do
    case $path in /proc/* | /sys/* | /dev/* | /run/*) continue ;; esac
    [ -f "$path" ] && [ ! -e "$DISK/upper$path" ] || continue
    folder_like $DISK/held "${path%/*}"
    cp -p "$path" "$DISK/held$path"
  done
}
