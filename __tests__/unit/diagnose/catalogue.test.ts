import { describe, expect, it } from 'vitest'
import {
  catalogue,
  chooser,
  chooserOfFile,
  chooserOfSymbol,
  makersOfCode,
} from '../../../src/diagnose/catalogue.js'

const debian = '/usr/lib/x86_64-linux-gnu'
const site = '/opt/venv/lib/python3.11/site-packages'

describe('files', () => {
  it.each([
    [`${debian}/libc.so.6`, 'glibc-ifunc'],
    ['/lib/x86_64-linux-gnu/libc-2.31.so', 'glibc-ifunc'],
    [`${debian}/libm.so.6`, 'glibc-ifunc'],
    [`${debian}/libmvec.so.1`, 'glibc-ifunc'],
    [`${debian}/ld-linux-x86-64.so.2`, 'glibc-dl-runtime-resolve'],
    ['/lib/ld-musl-x86_64.so.1', 'musl'],
    [`${debian}/libcrypto.so.3`, 'openssl'],
    ['/usr/lib64/libcrypto.so.3.2.2', 'openssl'],
    ['/usr/lib64/libcrypto.so.1.1', 'openssl'],
    [`${site}/psycopg2_binary.libs/libcrypto-e8b2f5a7.so.3`, 'openssl'],
    [`${debian}/ossl-modules/legacy.so`, 'openssl'],
    ['/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so', 'hotspot'],
    ['/usr/lib/jvm/java-17-openjdk-amd64/lib/libjsvml.so', 'hotspot-libjsvml'],
    ['/usr/lib/jvm/temurin-25-jdk-amd64/lib/libsimdsort.so', 'hotspot-libsimdsort'],
    ['/opt/java/openjdk/lib/default/libj9jit29.so', 'openj9'],
    [`${debian}/libnode.so.108`, 'v8'],
    [`${debian}/openblas-pthread/libopenblasp-r0.3.21.so`, 'openblas'],
    [`${debian}/openblas-pthread/libopenblas.so.0`, 'openblas'],
    [`${debian}/openblas-pthread/libblas.so.3`, 'openblas'],
    [`${site}/numpy.libs/libscipy_openblas64_-32a4b2a6.so`, 'openblas'],
    [`${site}/numpy.libs/libopenblas64_p-r0-0cf96a72.3.23.dev.so`, 'openblas'],
    [`${site}/scipy.libs/libscipy_openblas-6cdc3b4a.so`, 'openblas'],
    [`${site}/numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so`, 'numpy'],
    ['/usr/lib/python3/dist-packages/numpy/core/_simd.cpython-311-x86_64-linux-gnu.so', 'numpy'],
    ['/opt/intel/oneapi/mkl/latest/lib/libmkl_avx512.so.2', 'mkl'],
    [`${debian}/libgcrypt.so.20.4.1`, 'libgcrypt'],
    [`${debian}/libgnutls.so.30.34.3`, 'gnutls'],
    [`${debian}/libnettle.so.8.6`, 'nettle'],
    [`${debian}/libhogweed.so.6.6`, 'nettle'],
    [`${debian}/libgmp.so.10.4.1`, 'gmp'],
    [`${debian}/libsodium.so.23.3.0`, 'libsodium'],
    [`${debian}/libfreebl3.so`, 'nss'],
    [`${debian}/libz.so.1.2.13`, 'zlib-ng'],
    [`${debian}/libzstd.so.1.5.4`, 'zstd-lz4-snappy'],
    [`${debian}/liblzma.so.5.4.1`, 'zstd-lz4-snappy'],
    [`${debian}/libdeflate.so.0`, 'libdeflate'],
    [`${debian}/libjpeg.so.62.3.0`, 'libjpeg-turbo'],
    [`${debian}/libpixman-1.so.0.42.2`, 'pixman'],
    [`${debian}/libdav1d.so.6.6.0`, 'x264-x265-av1'],
    [`${debian}/libaom.so.3.6.0`, 'libaom'],
    [`${debian}/libpcre2-8.so.0.11.2`, 'pcre2-jit'],
    [`${debian}/libluajit-5.1.so.2.1.0`, 'luajit'],
    [`${site}/torch/lib/libtorch_cpu.so`, 'pytorch'],
    ['/usr/share/dotnet/shared/Microsoft.NETCore.App/8.0.1/libclrjit.so', 'dotnet'],
    [`${debian}/libavcodec.so.59.37.100`, 'ffmpeg'],
  ])('%s is of %s', (path, id) => {
    expect(chooserOfFile(path)?.id).toBe(id)
  })

  it.each([
    ...[`${debian}/libssl.so.3`, `${debian}/libcrypt.so.1.1.0`, `${debian}/libcap.so.2.66`],
    ...[`${debian}/libcurl.so.4.8.0`, `${debian}/libgnutls-dane.so.0.4.1`, '/app/libmine.so'],
    ...[`${debian}/libmpfr.so.6.2.0`, `${debian}/libz3.so.4`, `${debian}/blas/libblas.so.3`],
    ...[`${debian}/libmagic.so.1.0.0`, `${debian}/libgmpxx.so.4.6.1`, '/app/libc.so.6.bak'],
    ...['/usr/bin/node', '/usr/bin/java', '/app/xlibc.so.6', '/app/libjvm.so.txt', ''],
    ...['/usr/lib/jvm/java-17-openjdk-amd64/lib/libzip.so', `${'a/'.repeat(4000)}libc.so.6`],
  ])('%s is of none', (path) => {
    expect(chooserOfFile(path)).toBeUndefined()
  })
})

describe('functions', () => {
  // As nm gives them for Debian 12's libc, libm, libmvec and ld.so, NodeSource's node 20 and others.
  it.each([
    ...['__memset_avx512_unaligned_erms', '__memmove_evex_unaligned_erms', '__strlen_evex'],
    ...['__memchr_avx2_rtm', '__strcasecmp_l_avx2', '__memmove_chk_avx512_no_vzeroupper'],
    ...['__strspn_sse42', '__wcslen_sse4_1', '__memcpy_ssse3', '__wmemset_chk_evex_unaligned'],
    ...['__sin_fma', '__exp1_fma4', '__ieee754_atan2_avx', '__floorf_sse41', '__fmaf_fma3'],
    ...['_ZGVdN4v_sin_avx2', '_ZGVeN8v_cos_skx', '_ZGVdN4vvv_sincos_sse_wrapper'],
    ...['__GI__ZGVeN8vl8l8_sincos_knl', '__ieee754_pow_fma'],
  ])('%s is a variant of glibc', (name) => {
    expect(chooserOfSymbol(name)?.id).toBe('glibc-ifunc')
  })

  it.each([
    ['_dl_runtime_resolve_xsavec', 'glibc-dl-runtime-resolve'],
    ['_dl_runtime_profile_avx512', 'glibc-dl-runtime-resolve'],
    ['_dl_tlsdesc_dynamic_xsavec', 'glibc-tlsdesc'],
    ['sha256_block_data_order_shaext', 'openssl'],
    ['_aesni_ctr32_ghash_6x', 'openssl'],
    ['__aesni_set_encrypt_key', 'openssl'],
    ['ossl_rsaz_amm52x20_x1_ifma256', 'openssl'],
    ['bn_mulx4x_mont_gather5', 'openssl'],
    ['__bn_sqrx8x_internal', 'openssl'],
    ['gcm_ghash_avx', 'openssl'],
    ['ossl_aes_gcm_encrypt_avx512', 'openssl'],
    ['ChaCha20_8x', 'openssl'],
    ['__poly1305_init_avx', 'openssl'],
    ['aes_hw_ctr32_encrypt_blocks', 'boringssl'],
    ['aws_lc_0_22_0_sha256_block_data_order_hw', 'boringssl'],
    ['_ZNK7simdutf7haswell14implementation13validate_utf8EPKcm', 'simdutf'],
    [
      'simdutf::icelake::implementation::validate_utf8(char const*, unsigned long) const',
      'simdutf',
    ],
    ['adler32_simd_', 'chromium-zlib'],
    ['crc32_sse42_simd_', 'chromium-zlib'],
    ['Builtins_ArrayPrototypeFill', 'v8'],
    ['dgemm_kernel_HASWELL', 'openblas'],
    ['sgemv_n_SKYLAKEX', 'openblas'],
    ['__gmpn_mul_basecase_coreihwl', 'gmp'],
    ['runtime.memmove', 'go'],
    ['crypto/sha256.block', 'go'],
    ['_ZN6memchr4arch6x86_644avx26memchr3One8find_raw', 'rust-std-detect'],
    ['work.avx2', 'gcc-cpu-model'],
    ['work.arch_x86_64_v3', 'gcc-cpu-model'],
    ['work.avx512f.0', 'gcc-cpu-model'],
  ])('%s is of %s', (name, id) => {
    expect(chooserOfSymbol(name)?.id).toBe(id)
  })

  it.each([
    ...['main', 'work', 'work_avx2', 'sha256_transform_avx2', 'memset', 'memcpy_fast', ''],
    ...['sum_avx512', 'crc32', 'my_aesni_thing', 'HASWELL', 'work.part.0', 'work.cold'],
    ...['_ZN3app6Filter3runEv', 'std::vector<int>::push_back(int&&)', 'start.thread'],
    ...['math.cold', 'runtime.part.0', 'bn_mul', 'aes_gcm_encrypt', 'gcm_init'],
  ])('%s is of none', (name) => {
    expect(chooserOfSymbol(name)).toBeUndefined()
  })
})

describe('makers of code', () => {
  const jvm = '/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so'
  const ids = (executable: string, mapped: readonly string[]) =>
    makersOfCode(executable, [executable, ...mapped]).map(({ id }) => id)

  it.each([
    ['/usr/bin/java', [jvm], ['hotspot']],
    ['/app/launcher', [jvm], ['hotspot']],
    ['/usr/bin/java', ['/j/lib/server/libjvm.so', '/j/lib/default/libj9vm29.so'], ['openj9']],
    ['/usr/bin/node', [], ['v8']],
    ['/usr/bin/nodejs', [`${debian}/libnode.so.108`], ['v8']],
    ['/usr/sbin/nginx', [`${debian}/libpcre2-8.so.0.11.2`], ['pcre2-jit']],
    [
      '/usr/sbin/nginx',
      [`${debian}/libpcre2-8.so.0.11.2`, `${debian}/libluajit-5.1.so.2.1.0`],
      ['luajit', 'pcre2-jit'],
    ],
    ['/usr/bin/php8.2', ['/usr/lib/php/20220829/opcache.so'], ['php']],
    ['/usr/lib/erlang/erts-13.1.5/bin/beam.smp', [], ['beam-jit']],
    ['/usr/bin/python3.11', [`${debian}/libc.so.6`], []],
  ])('of %s with %j are %j', (executable, mapped, makers) => {
    expect(ids(executable, mapped)).toEqual(makers)
  })
})

describe('the catalogue', () => {
  const patterns = catalogue.flatMap(({ id, file, path, folder, executable, symbol }) =>
    [file, path, folder, executable, symbol].flatMap((one) => (one ? [[id, one] as const] : [])),
  )

  it('has no pattern that takes what says nothing', () => {
    for (const [id, pattern] of patterns) {
      for (const name of ['', 'a', 'lib.so', 'libx.so.1', 'main', '/usr/lib/libx.so', '_avx2']) {
        expect(pattern.test(name), `${id}: ${pattern} takes "${name}"`).toBe(false)
      }
    }
  })

  it('takes no time over a hostile name', () => {
    const hostile = ['_avx2_', 'ab0_', 'x/', 'N_AVX2', '_fma', 'cv2', '.so'].map((part) =>
      part.repeat(4096 / part.length),
    )
    const started = performance.now()
    for (const name of hostile) {
      for (const [, pattern] of patterns) pattern.test(name)
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('says of each whose code lies in files who chose and when', () => {
    for (const { uses, makes } of catalogue) {
      for (const clause of [uses, makes]) {
        if (clause !== undefined) expect(clause.split(/{it}|{choice}/)).toHaveLength(2)
      }
    }
    expect(() => chooser('nobody')).toThrow('no nobody in the catalogue')
  })
})
