# Replaces itself with the user's command $1, with the app's user, environment and folder. A second
# word is the program that starts it.
K=/run/thawcheck
. $K/settings
command=$(cat "$K/commands/$1")
starter=${2:-}
eval "set -- $(cat $K/words/environment)"
cd "$DIRECTORY" || exit 126
exec $K/as-user $K/bin/env -i "$@" $starter /bin/sh -c "$command"
