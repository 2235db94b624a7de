// Prints how many times a second the C library fills a block of memory.
#include <stdio.h>
#include <string.h>
#include <time.h>

static char block[1 << 16];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(void) {
  volatile size_t size = sizeof block;
  double begun = now();
  int count;
  for (count = 0; now() - begun < 0.2; count++) memset(block, count, size);
  puts("fills in a second:");
  printf("%.1f\n", count / (now() - begun));
  return 0;
}
