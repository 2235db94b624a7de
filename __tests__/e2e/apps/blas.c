/* Multiplies matrices for ever, and leaves it to OpenBLAS, which chooses by the CPU when it is loaded. */
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

enum { size = 96, row_major = 101, not_transposed = 111 };
static double a[size * size], b[size * size], c[size * size];

typedef void multiply(int, int, int, int, int, int, double, const double *, int, const double *, int, double,
                      double *, int);

int main(void) {
  void *library = dlopen("libopenblas.so.0", RTLD_NOW);
  if (!library) return fprintf(stderr, "%s\n", dlerror()), 1;
  multiply *dgemm = (multiply *)dlsym(library, "cblas_dgemm");
  for (int i = 0; i < size * size; i++) a[i] = b[i] = 1;
  for (long n = 1;; n++) {
    dgemm(row_major, not_transposed, not_transposed, size, size, size, 1, a, size, b, size, 0, c, size);
    printf("%ld %g\n", n, c[0]);
    fflush(stdout);
    usleep(200000);
  }
}
