/*
 * The app of the soak. It uses no library, so that nothing in it was chosen for a CPU, and what becomes
 * of it is known on every machine. Its first argument says what it does:
 *   live       waits for ever
 *   hold FILE  holds a file open, and waits for ever
 *   avx2       uses AVX2 again and again
 *   exit       exits with 0 once it is thawed
 *   crash      writes to address 0 once it is thawed
 */
static long call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c)
                   : "rcx", "r11", "memory");
  return result;
}

enum { sys_read = 0, sys_write = 1, sys_open = 2, sys_close = 3, sys_nanosleep = 35, sys_exit = 60 };

struct id {
  char text[36];
};

/* Every boot of a kernel has an id of its own. */
static struct id boot_id(void) {
  struct id id = {{0}};
  long file = call(sys_open, (long)"/proc/sys/kernel/random/boot_id", 0, 0);
  call(sys_read, file, (long)id.text, sizeof id.text);
  call(sys_close, file, 0, 0);
  return id;
}

static int is_same(const struct id *a, const struct id *b) {
  for (unsigned i = 0; i < sizeof a->text; i++)
    if (a->text[i] != b->text[i]) return 0;
  return 1;
}

static void rest(void) {
  long time[2] = {0, 50 * 1000 * 1000};
  call(sys_nanosleep, (long)time, 0, 0);
}

__attribute__((used, noreturn)) static void run(char **arguments) {
  char what = arguments[1][0];
  struct id begun = boot_id();
  if (what == 'h') call(sys_open, (long)arguments[2], 0, 0);
  call(sys_write, 1, (long)"ready\n", 6);
  for (;;) {
    rest();
    if (what == 'a') __asm__ volatile("vpaddd %%ymm0, %%ymm0, %%ymm0" ::: "xmm0");
    struct id now = boot_id();
    if (is_same(&begun, &now)) continue;
    if (what == 'e') call(sys_exit, 0, 0, 0);
    if (what == 'c') __asm__ volatile("movl $0, 0");
  }
}

/* The kernel leaves the number of arguments on the stack, and the arguments above it. */
__attribute__((naked, noreturn)) void _start(void) {
  __asm__("lea 8(%rsp), %rdi\n\tand $-16, %rsp\n\tcall run");
}
