/* Where there is no AVX2, runs an instruction of it that ends with its page; the next is not there. */
#include <cpuid.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { page = 4096 };

int main(void) {
  const unsigned char vpaddd[] = {0xc5, 0xfd, 0xfe, 0xc0};
  char *code =
      mmap(0, 2 * page, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *last = code + page - sizeof vpaddd;
  memcpy(last, vpaddd, sizeof vpaddd);
  munmap(code + page, page);
  for (;;) {
    unsigned a, b = 0, c, d;
    __get_cpuid_count(7, 0, &a, &b, &c, &d);
    if (!(b & bit_AVX2)) ((void (*)(void))last)();
    usleep(100000);
  }
}
