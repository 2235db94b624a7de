# Becomes the user's command $1: its user, environment and folder, and nothing of ours.
K=/run/thawcheck
. $K/settings
command=$(cat "$K/commands/$1")
eval "set -- $(cat $K/words/environment)"
cd "$DIRECTORY" || exit 126
if [ "$APP_UID" = 0 ]; then exec env -i "$@" /bin/sh -c "$command"; fi
# The pid file that is not there keeps it from looking for a shell that runs already.
exec start-stop-daemon -S -p $K/no-pid -c "$APP_UID:$APP_GID" -x $K/bin/env -- \
  -i "$@" /bin/sh -c "$command"
