/* Adds up in code of its own that is built for AVX2, and calls nothing that chooses by the CPU. */
#include <unistd.h>

enum { size = 4096 };
static int a[size];

__attribute__((noinline)) static void work(int step) {
  for (int i = 0; i < size; i++) a[i] += i * step;
}

int main(void) {
  for (int step = 1;; step++) {
    work(step);
    usleep(100000);
  }
}
