/* Fills and copies memory for ever: which instructions do that, glibc has chosen for the CPU. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { size = 1 << 20 };

int main(void) {
  volatile int none = 0; /* so that the compiler does not know the length */
  char *a = malloc(size), *b = malloc(size);
  for (long n = 1;; n++) {
    memset(a, (int)n, size - none);
    memcpy(b, a, size - none);
    printf("tick %ld %d\n", n, b[n % size]);
    fflush(stdout);
    usleep(200000);
  }
}
