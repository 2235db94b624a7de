import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Strings, arrays, hashes and ciphers, which HotSpot has stubs for; all are hot before the checkpoint.
 * That takes half a second, and on an emulated CPU half a minute, where it is given up.
 */
public class Work {
  static final int[] numbers = new Random(1).ints(1024).toArray();
  static final double[] values = new Random(2).doubles(1024).toArray();

  static int strings(int round) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) text.append("über ").append(i * round).append(',');
    String all = text.toString();
    int sum = all.hashCode() + all.toUpperCase().indexOf("ÜBER 19") + all.split(",").length;
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    return sum + new String(bytes, StandardCharsets.UTF_8).compareTo(all.replace('1', '2'));
  }

  static double arrays() {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double sum = Arrays.hashCode(sorted) + Arrays.mismatch(sorted, numbers);
    for (int i = 0; i < values.length; i++) {
      sum = Math.fma(values[i], 3.5, sum) + Math.sqrt(values[i]) + Math.floor(values[i] * 9);
    }
    for (int number : numbers) {
      sum += Integer.bitCount(number) + Long.numberOfTrailingZeros(number) % 7.5;
    }
    return sum + Math.sin(sum) + Math.pow(2.5, values[7]) + Math.log(values[9]);
  }

  static int hashes(byte[] data) throws GeneralSecurityException {
    CRC32 crc = new CRC32();
    crc.update(data);
    int sum = (int) crc.getValue();
    for (String name : new String[] {"MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256"}) {
      sum += MessageDigest.getInstance(name).digest(data)[0];
    }
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] start = Arrays.copyOf(data, 12);
    SecretKeySpec key = new SecretKeySpec(data, 0, 16, "AES");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, start));
    return sum + Arrays.hashCode(cipher.doFinal(data));
  }

  public static void main(String[] words) throws Exception {
    byte[] data = new byte[4096];
    double sum = 0;
    long begun = System.nanoTime();
    for (int round = 1; ; round++) {
      data[0] = (byte) round;
      data[5] = (byte) (round >> 8);
      sum += strings(round) + arrays() + hashes(data);
      boolean isHot = round >= 100 || System.nanoTime() - begun > 3_000_000_000L;
      if (isHot) Thread.sleep(50);
      if (isHot || round % 50 == 0) System.out.println((isHot ? "hot " : "") + round + " " + sum);
    }
  }
}
