# What a guest does before it gets a job with an app, so that one that is loaded from its state need not do it
# again. init.sh sources this file.
K=/thawcheck
if [ "$ENGINE" = criu ]; then
  . $K/engine-criu.sh
  note_kernel
fi
