/**
 * Arithmetic that HotSpot's C2 turns into vector instructions; it is hot before the checkpoint. With
 * -Xbatch, which waits for C2, 2000 rounds are enough for that.
 */
public class Sum {
  static long work(int[] a, int[] b) {
    for (int i = 0; i < a.length; i++) a[i] = a[i] * 31 + b[i];
    long sum = 0;
    for (int value : a) sum += value;
    return sum;
  }

  public static void main(String[] words) throws InterruptedException {
    int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 20000;
    int[] a = new int[4096];
    int[] b = new int[4096];
    for (int i = 0; i < a.length; i++) b[i] = i * 7;
    long sum = 0;
    for (int i = 0; i < rounds; i++) sum += work(a, b);
    System.out.println("warm " + sum);
    while (true) {
      for (int i = 0; i < 50; i++) sum += work(a, b);
      System.out.println("tick " + sum);
      Thread.sleep(300);
    }
  }
}
