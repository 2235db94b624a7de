/* Gives up with ud2, as compilers have it for what must not be, where there is no AVX2. */
#include <cpuid.h>
#include <unistd.h>

int main(void) {
  for (;;) {
    unsigned a, b = 0, c, d;
    __get_cpuid_count(7, 0, &a, &b, &c, &d);
    if (!(b & bit_AVX2)) __builtin_trap();
    usleep(100000);
  }
}
