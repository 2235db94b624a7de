/** Counts, and says so. With a Java that has CRaC, it can be frozen at any time: it holds nothing open. */
public class Ticks {
  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; ; i++) {
      System.out.println("tick " + i);
      Thread.sleep(200);
    }
  }
}
