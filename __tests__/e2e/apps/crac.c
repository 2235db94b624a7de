/*
 * Follows the contract of a Java with CRaC, as far as whoever calls it can see: under the name java it is the
 * app, under the name jcmd it asks for the checkpoint, and under the name criuengine it calls CRIU and is
 * called by it. Sources: openjdk/crac, src/java.base/linux/native/criuengine/criuengine.c (what is called with
 * what, and the signal that wakes the app) and libcrexec's image_constraints.cpp (the file tags).
 */
#define _GNU_SOURCE
#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define RESTORE_SIGNAL (SIGRTMIN + 2)

static char here[PATH_MAX];
static volatile sig_atomic_t asked;
/* Older ones write no tags, and look at no CPU. */
static int old;

static void ask(int signal) { (void)signal; asked = 1; }

static char *beside(const char *name) {
  char *path;
  if (asprintf(&path, "%s/%s", here, name) < 0) exit(1);
  return path;
}

/* The value of -XX:NAME=VALUE, in JAVA_TOOL_OPTIONS and then in the arguments: the last one counts. */
static char *option(const char *name, int argc, char **argv) {
  char *found = NULL, *all = getenv("JAVA_TOOL_OPTIONS"), *wanted;
  if (asprintf(&wanted, "-XX:%s=", name) < 0) exit(1);
  if (all) {
    all = strdup(all);
    for (char *word = strtok(all, " "); word; word = strtok(NULL, " "))
      if (!strncmp(word, wanted, strlen(wanted))) found = word + strlen(wanted);
  }
  for (int i = 1; i < argc; i++)
    if (!strncmp(argv[i], wanted, strlen(wanted))) found = argv[i] + strlen(wanted);
  return found;
}

/* Two of HotSpot's bits, AVX (18) and AVX2 (19), and one of the second word, MOVBE (1). */
static void features(uint8_t bits[16]) {
  unsigned a, b, c = 0, d;
  memset(bits, 0, 16);
  __get_cpuid(1, &a, &b, &c, &d);
  if (c & bit_AVX) bits[2] |= 1 << 2;
  if (c & bit_MOVBE) bits[8] |= 1 << 1;
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_AVX2)) bits[2] |= 1 << 3;
}

static void write_image(const char *dir) {
  uint8_t bits[16];
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/cppath", dir);
  FILE *file = fopen(path, "w");
  if (!file) exit(1);
  fprintf(file, "%s", dir);
  fclose(file);
  if (old) return;
  snprintf(path, sizeof path, "%s/tags", dir);
  file = fopen(path, "w");
  if (!file) exit(1);
  features(bits);
  fprintf(file, "label:cpu.arch=amd64\nbitmap:cpu.features=");
  for (int i = 0; i < 16; i++) fprintf(file, "%02x", bits[i]);
  fprintf(file, "\n");
  fclose(file);
}

static void print_bitmap(const char *name, const uint8_t bits[16]) {
  fprintf(stderr, "crexec: \t%s", name);
  for (int i = 0; i < 16; i++) fprintf(stderr, "%02x ", bits[i]);
  fprintf(stderr, "\n");
}

/* Whether this CPU has all that the image says; otherwise it says why not, as crexec does. */
static int fits(const char *dir) {
  uint8_t image[16] = {0}, own[16];
  char path[PATH_MAX], line[256];
  snprintf(path, sizeof path, "%s/tags", dir);
  FILE *file = fopen(path, "r");
  if (!file) return 1;
  while (fgets(line, sizeof line, file)) {
    char *hex = strstr(line, "cpu.features=");
    if (hex)
      for (int i = 0; i < 16; i++) sscanf(hex + 13 + 2 * i, "%2hhx", &image[i]);
  }
  fclose(file);
  features(own);
  for (int i = 0; i < 16; i++) {
    if ((image[i] & own[i]) == image[i]) continue;
    fprintf(stderr, "crexec: Bitmap mismatch for tag cpu.features:\n");
    print_bitmap("Constraint: ", own);
    print_bitmap("Image:      ", image);
    return 0;
  }
  return 1;
}

static void checkpoint(const char *dir) {
  sigset_t wake;
  siginfo_t info;
  sigemptyset(&wake);
  sigaddset(&wake, RESTORE_SIGNAL);
  write_image(dir);
  pid_t engine = fork();
  if (engine == 0) execl(beside("criuengine"), "criuengine", "checkpoint", dir, NULL);
  waitpid(engine, NULL, 0);
  do {
    while (sigwaitinfo(&wake, &info) < 0) continue;
  } while (info.si_code != SI_QUEUE);
  if (info.si_value.sival_int != 0) {
    printf("JVM: invalid info for restore provided: queued code %d\n", info.si_value.sival_int);
    return;
  }
  printf("restored\n");
}

/* Fills memory with what glibc chose for the CPU that the program was started on. */
static int java(int argc, char **argv) {
  char *from = option("CRaCRestoreFrom", argc, argv), *to = option("CRaCCheckpointTo", argc, argv);
  sigset_t wake;
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (from) {
    if (!fits(from)) return 1;
    execl(beside("criuengine"), "criuengine", "restore", from, NULL);
    return 1;
  }
  sigemptyset(&wake);
  sigaddset(&wake, RESTORE_SIGNAL);
  sigprocmask(SIG_BLOCK, &wake, NULL);
  signal(SIGUSR1, ask);
  char *memory = malloc(1 << 20);
  int by_itself = argc > 1 && !strcmp(argv[argc - 1], "itself");
  old = argc > 1 && !strcmp(argv[1], "old");
  for (int i = 0;; i++) {
    memset(memory, i, (1 << 20) - (i & 7));
    printf("tick %d\n", memory[1] & 127);
    if (by_itself && i == 3) asked = 1;
    if (asked && to) checkpoint(to);
    asked = 0;
    usleep(200000);
  }
}

static int kick(pid_t jvm, int code) {
  union sigval value = {.sival_int = code};
  return sigqueue(jvm, RESTORE_SIGNAL, value) < 0;
}

static int dump(char *dir) {
  pid_t jvm = getppid();
  if (fork()) return wait(NULL) < 0;
  pid_t before = getpid();
  if (fork()) return 0;
  while (getppid() == before) usleep(10);
  char id[16], *options = getenv("CRAC_CRIU_OPTS");
  snprintf(id, sizeof id, "%d", jvm);
  char *words[32] = {beside("criu"), "dump", "-t", id, "-D", dir, "--shell-job", "-v4", "-o", "dump4.log"};
  int count = 10;
  if (options)
    for (char *word = strtok(options, " "); word && count < 31; word = strtok(NULL, " ")) words[count++] = word;
  pid_t child = fork();
  if (child == 0) {
    execv(words[0], words);
    _exit(77);
  }
  int status;
  waitpid(child, &status, 0);
  if (status == 0) return 0;
  fprintf(stderr, "CRIU failed with exit code %d - check %s/dump4.log\n", WEXITSTATUS(status), dir);
  return kick(jvm, -1);
}

static int restore(char *dir) {
  char *self = beside("criuengine"), *options = getenv("CRAC_CRIU_OPTS");
  char *words[32] = {beside("criu"), "restore", "-W", ".", "--shell-job", "--action-script", self, "-D", dir, "-v1"};
  int count = 10;
  if (options)
    for (char *word = strtok(options, " "); word && count < 27; word = strtok(NULL, " ")) words[count++] = word;
  char *tail[] = {"--exec-cmd", "--", self, "restorewait", NULL};
  memcpy(words + count, tail, sizeof tail);
  execv(words[0], words);
  return 1;
}

/* Ends as the app does. */
static int restorewait(void) {
  char *id = getenv("CRTOOLS_INIT_PID");
  int status;
  while (waitpid(id ? atoi(id) : -1, &status, 0) < 0)
    if (errno != EINTR) return 1;
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  signal(WTERMSIG(status), SIG_DFL);
  raise(WTERMSIG(status));
  return 128 + WTERMSIG(status);
}

static int engine(int argc, char **argv) {
  char *action = argc > 1 ? argv[1] : "";
  if (!strcmp(action, "checkpoint")) return dump(argv[2]);
  if (!strcmp(action, "restore")) return restore(argv[2]);
  if (!strcmp(action, "restorewait")) return restorewait();
  action = getenv("CRTOOLS_SCRIPT_ACTION");
  if (!action || strcmp(action, "post-resume")) return !action;
  return kick(atoi(getenv("CRTOOLS_INIT_PID")), 0);
}

int main(int argc, char **argv) {
  ssize_t size = readlink("/proc/self/exe", here, sizeof here - 1);
  if (size < 0) return 1;
  here[size] = 0;
  char *name = basename(strdup(here));
  dirname(here);
  if (!strcmp(name, "java")) return java(argc, argv);
  if (!strcmp(name, "jcmd")) return argc < 3 || kill(atoi(argv[1]), SIGUSR1) < 0;
  return engine(argc, argv);
}
