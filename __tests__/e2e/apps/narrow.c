/* A 32-bit program without libraries: where there is no AVX2, it runs an instruction of it. */
struct time {
  long seconds, nanoseconds;
};

void _start(void) {
  for (;;) {
    unsigned a = 7, b, c = 0, d;
    __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
    if (!(b & 1 << 5)) __asm__ volatile("vpaddd %%ymm0, %%ymm0, %%ymm0" ::: "memory");
    struct time time = {0, 100000000};
    __asm__ volatile("int $0x80" : "=a"(a) : "a"(162), "b"(&time), "c"(0) : "memory");
  }
}
