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

# What the app finds in /dev, and our own folders.
mkdir /dev/pts /dev/shm $K/tmp $K/restore
mount_all devpts /dev/pts devpts 0 mode=620,ptmxmode=666
ln -s /proc/self/fd /dev/fd

# QEMU saves nothing of a device of persistent memory (virtio, 0x105b): in a guest that was loaded it is as after
# power-on, and has no addresses. Those that this kernel gave it are in the first 64 bytes of its configuration.
persistent=
for device in /sys/bus/pci/devices/*; do
  read -r id <"$device/device"
  [ "$id" != 0x105b ] || persistent=$device/config
done
[ -z "$persistent" ] || head -c 64 "$persistent" >/persistent
show_persistent_memory() {
  [ -z "$persistent" ] || cat /persistent >"$persistent" || lost 'give the persistent memory its addresses'
}
