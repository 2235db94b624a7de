/* Fills memory with what glibc chose for the CPU that the program was started on, and says so. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  char *memory = malloc(1 << 20);
  setvbuf(stdout, NULL, _IOLBF, 0);
  for (int i = 0;; i++) {
    memset(memory, i, (1 << 20) - (i & 7));
    printf("tick %d\n", memory[1] & 127);
    usleep(200000);
  }
}
