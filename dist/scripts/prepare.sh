# What a guest does before it gets a job with an app, so that one that is loaded from its state need not do it
# again. init.sh sources this file.
K=/thawcheck
if [ "$ENGINE" = criu ]; then
  . $K/engine-criu.sh
  note_kernel
fi
. $K/trace.sh
# If the kernel refuses that, a job that traces tries it again, and says so.
set_up_traces 2>/dev/null || :
# Registered, but not bound yet: they have to see the devices as they are when the job comes.
echo 0 >/sys/bus/virtio/drivers_autoprobe
load_modules /devices
cd /
