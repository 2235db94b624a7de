# Replaces itself with the user's command $1, with the app's user, environment and folder.
K=/run/thawcheck
. $K/settings
command=$(cat "$K/commands/$1")
eval "set -- $(cat $K/words/environment)"
cd "$DIRECTORY" || exit 126
if [ "$APP_UID" = 0 ]; then exec env -i "$@" /bin/sh -c "$command"; fi
# With a pid file that does not exist, it does not look for a shell that already runs.
exec start-stop-daemon -S -p $K/no-pid -c "$APP_UID:$APP_GID" -x $K/bin/env -- \
  -i "$@" /bin/sh -c "$command"
