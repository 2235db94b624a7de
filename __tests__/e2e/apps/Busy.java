/** Vectorised arithmetic without a pause, so that a checkpoint finds it in compiled code. */
public class Busy {
  static long work(int[] a, int[] b) {
    for (int i = 0; i < a.length; i++) a[i] = a[i] * 31 + b[i];
    long sum = 0;
    for (int value : a) sum += value;
    return sum;
  }

  public static void main(String[] words) {
    int[] a = new int[4096];
    int[] b = new int[4096];
    for (int i = 0; i < a.length; i++) b[i] = i * 7;
    long sum = 0;
    for (int i = 0; i < 20000; i++) sum += work(a, b);
    System.out.println("warm " + sum);
    while (sum != 1) sum += work(a, b);
  }
}
