/*
 * Once the file `go` exists, calls a function for the first time at the bottom of some calls, and then
 * returns from them: linked with -z lazy, it binds the function there. Creates `survived` after that.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

__attribute__((noinline)) static int deep(int level) {
  volatile int own[4] = {level};
  int sum = level > 0 ? deep(level - 1) : rand() & 1;
  return sum + own[0];
}

int main(void) {
  for (long n = 1;; n++) {
    printf("tick %ld\n", n);
    fflush(stdout);
    usleep(50000);
    if (access("go", F_OK) != 0) continue;
    int sum = deep(20);
    close(open("survived", O_CREAT | O_WRONLY, 0600));
    printf("%d\n", sum);
    pause();
  }
}
