/*
 * An app for a container: it changes its root, keeps a file of /dev/shm mapped, listens at a port, and runs an
 * instruction of AVX2 now and then.
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int port_open(void) {
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(8080)};
  int port = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  if (bind(port, (struct sockaddr *)&here, sizeof here) || listen(port, 8)) perror("listen");
  return port;
}

static void answer(int port) {
  static const char ok[] = "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhere\n";
  int client = accept(port, 0, 0);
  if (client < 0) return;
  char request[512];
  if (read(client, request, sizeof request) > 0) write(client, ok, sizeof ok - 1);
  close(client);
}

int main(void) {
  int notes = open("/data/notes", O_RDWR | O_CREAT | O_APPEND, 0640);
  if (write(notes, "kept\n", 5) != 5) perror("/data/notes");
  unlink("/etc/motd");
  int segment = open("/dev/shm/segment", O_RDWR | O_CREAT, 0600);
  if (ftruncate(segment, 4096)) perror("/dev/shm/segment");
  volatile long *ticks = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, segment, 0);
  int port = port_open();
  for (;; ++*ticks) {
    __asm__ volatile("vpaddd %%ymm0, %%ymm0, %%ymm0; vzeroupper" ::: "xmm0");
    printf("tick %ld\n", *ticks);
    fflush(stdout);
    answer(port);
    usleep(100000);
  }
}
