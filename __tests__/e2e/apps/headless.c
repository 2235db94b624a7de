/* Its first thread ends, and another one goes on. */
#include <pthread.h>
#include <unistd.h>

static void *work(void *none) {
  for (;;) pause();
  return none;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, NULL, work, NULL);
  pthread_exit(NULL);
}
