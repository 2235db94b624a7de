/** A loop that HotSpot's C2 compiles to LZCNT and TZCNT; it is hot before the checkpoint. */
public class Clz {
  static long work(long[] a) {
    long sum = 0;
    for (long value : a) {
      sum += Long.numberOfLeadingZeros(value) * 31L + Long.numberOfTrailingZeros(value);
    }
    return sum;
  }

  public static void main(String[] words) throws InterruptedException {
    long[] a = new long[4096];
    for (int i = 0; i < a.length; i++) a[i] = i * 7919L;
    long sum = 0;
    for (int i = 0; i < 20000; i++) sum += work(a);
    System.out.println("warm " + sum);
    while (true) {
      sum += work(a);
      Thread.sleep(300);
    }
  }
}
