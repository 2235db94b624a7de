/* Calls functions for the first time long after it was started: linked with -z lazy, it binds them then. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
  for (long n = 1;; n++) {
    printf("tick %ld\n", n);
    fflush(stdout);
    usleep(200000);
    if (n > 25) printf("%ld\n", random() + rand());
  }
}
