/* Says how it was started, and goes on for ever. */
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv) {
  char folder[256];
  gid_t groups[16];
  struct stat data;
  int count = getgroups(16, groups);
  stat("data", &data);
  printf("uid %d gid %d groups", (int)getuid(), (int)getgid());
  for (int i = 0; i < count; i++) printf(" %d", (int)groups[i]);
  printf("; in %s with %s; HOME %s NAME %s LANG %s; data of %d %o\n", getcwd(folder, sizeof folder),
         argc > 1 ? argv[1] : "nothing", getenv("HOME"), getenv("NAME"),
         getenv("LANG") ? getenv("LANG") : "none", (int)data.st_uid, (int)data.st_mode & 07777);
  fflush(stdout);
  for (;;) usleep(50000);
}
