# Replaces itself with the user's command $1, with the app's user, environment and folder. A second
# word is the program that starts it.
K=/run/thawcheck
. $K/settings
command=$(cat "$K/commands/$1")
starter=${2:-}
# Freezing and restoring takes rights that the app need not have; what an image does itself, it does as its user.
case $1-$ENGINE-${OF_IMAGE:-no} in checkpoint-custom-no | restore-custom-no) become= ;; *) become=$K/as-user ;; esac
further=
[ ! -e $K/words/engine ] || further=$(cat $K/words/engine)
eval "set -- $(cat $K/words/environment) $further"
cd "$DIRECTORY" || exit 126
# The lent one. busybox looks at its own name.
shell=/bin/sh
[ -e $shell ] || shell="$K/disk/busybox-for-app sh"
exec $become $K/bin/env -i "$@" $starter $shell -c "$command"
