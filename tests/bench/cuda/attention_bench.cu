// Times a CUDA solution of attention on a GPU: the file is included, its main left out.
//
//   nvcc -O2 -std=c++20 -arch=native -I . -DSOLUTION='"ml/attention/submissions/accepted/plain.cu"'
//   \
//     -o attention_bench tests/bench/cuda/attention_bench.cu -lcublas && ./attention_bench
//
// Three sets of inputs in turn, fresh normal values in each; outputs are filled with NaN before
// each repeat, the L2 cache is flushed, the device synchronised on both sides of the events. 3
// warm-ups, then 21 repeats: median, least and most. After the timing rows drawn at random are
// compared with a float64 reference, and all is looked through for NaN. Ceilings of the same run:
// cuBLAS' float32 product (no TF32) of 8192^3, and a device copy. A rate above the product's is
// refused.

#define TOUCHSTONE_BENCH
#include SOLUTION

#include <cublas_v2.h>

#include <functional>
#include <memory>
#include <random>
#include <tuple>

#include "tests/bench/cuda/timing.cuh"

namespace {

// The largest error of some rows, as a share of what the package tolerates.
double worst(const std::vector<float>& q, const std::vector<float>& k, const std::vector<float>& v,
             const std::vector<float>& out, const Shape& s, std::mt19937_64& random) {
  double share = 0;
  for (const float x : out) {
    if (!std::isfinite(x)) return INFINITY;
  }
  for (int row = 0; row < 200; ++row) {
    const auto heads = static_cast<std::uint64_t>(s.batch) * s.q_heads;
    const std::size_t head = random() % heads, i = random() % s.queries;
    const std::size_t key_head =
        head / s.q_heads * s.kv_heads + head % s.q_heads / (s.q_heads / s.kv_heads);
    const long seen =
        s.causal ? std::clamp<long>(static_cast<long>(i) + s.keys - s.queries + 1, 0, s.keys)
                 : s.keys;
    std::vector<double> p;
    double top = -INFINITY, size = 0, total = 0;
    for (long j = 0; j < seen; ++j) {
      double dot = 0, all = 0;
      for (int c = 0; c < s.d; ++c) {
        const double term =
            double{q[(head * s.queries + i) * s.d + c]} * k[(key_head * s.keys + j) * s.d + c];
        dot += term;
        all += std::fabs(term);
      }
      p.push_back(dot / std::sqrt(double(s.d)));
      top = std::max(top, p.back());
      size = std::max(size, all / std::sqrt(double(s.d)));
    }
    for (double& x : p) total += x = std::exp(x - top);
    for (int c = 0; c < s.dv; ++c) {
      double value = 0, absolute = 0;
      for (long j = 0; j < seen; ++j) {
        const double term = p[j] / total * v[(key_head * s.keys + j) * s.dv + c];
        value += term;
        absolute += std::fabs(term);
      }
      const double error = std::fabs(value - out[(head * s.queries + i) * s.dv + c]);
      share = std::max(share, error / (32 * 0x1p-24 * (1 + size) * absolute));
    }
  }
  return share;
}

}  // namespace

int main() {
  const cudaDeviceProp device = print_device();
  const std::size_t flush_bytes = 3 * static_cast<std::size_t>(device.l2CacheSize);
  void* flush = nullptr;
  check(cudaMalloc(&flush, flush_bytes), "cudaMalloc");

  // Ceilings.
  constexpr int n = 8192;
  std::vector<float> ceiling(std::size_t{n} * n, 0.f);
  std::mt19937_64 random(1);
  std::normal_distribution<float> normal;
  for (std::size_t i = 0; i < ceiling.size(); ++i)
    ceiling[i] = i < 4096 * 64 ? normal(random) : ceiling[i % (4096 * 64)];
  double product = 0;
  {
    const Buffer a(ceiling), b(ceiling), c(ceiling.size());
    cublasHandle_t handle;
    if (cublasCreate(&handle) != CUBLAS_STATUS_SUCCESS) return 1;
    cublasSetMathMode(handle, CUBLAS_PEDANTIC_MATH);
    const float one = 1, zero = 0;
    const Step nothing = [](int) {};
    const Step gemm = [&](int) {
      cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_N, n, n, n, &one, a.get(), n, b.get(), n, &zero,
                  c.get(), n);
    };
    product = 2.0 * n * n * n / timed(7, nothing, gemm)[3] / 1e9;
    cublasDestroy(handle);
  }
  std::printf("cuBLAS float32 product %.1f TFLOP/s, device copy %.0f GB/s\n\n", product,
              copy_bandwidth());
  std::printf("%-34s %9s %9s %9s %9s %8s %9s\n", "", "median ms", "least", "most", "TFLOP/s",
              "of gemm", "error");
  for (const auto& [length, d, causal] :
       {std::tuple(1024, 64, false), std::tuple(4096, 64, false), std::tuple(4096, 64, true),
        std::tuple(4096, 128, false)}) {
    const Shape s{1, 16, 16, length, length, d, d, causal};
    const std::size_t size = std::size_t{16} * length * d;
    std::vector<std::vector<float>> host;
    std::vector<std::unique_ptr<Buffer>> inputs;
    for (int i = 0; i < 9; ++i) {
      host.emplace_back(size);
      for (float& x : host.back()) x = normal(random);
      inputs.push_back(std::make_unique<Buffer>(host.back()));
    }
    const Buffer out(size), lse(std::size_t{16} * length);
    int last = 0;
    const Step before = [&](int i) {
      check(cudaMemset(out.get(), 0xFF, size * sizeof(float)), "poison");
      check(cudaMemset(flush, i, flush_bytes), "flush");
    };
    const Step work = [&](int i) {
      last = i % 3;
      solve(inputs[3 * last]->get(), inputs[3 * last + 1]->get(), inputs[3 * last + 2]->get(),
            out.get(), lse.get(), s);
    };
    const std::vector<float> times = timed(21, before, work);
    std::vector<float> got(size);
    out.read(got);
    const double share =
        worst(host[3 * last], host[3 * last + 1], host[3 * last + 2], got, s, random);
    const double rate = 4.0 * 16 * length * length * d * (causal ? 0.5 : 1.0) / times[10] / 1e9;
    char name[64];
    std::snprintf(name, sizeof name, "16 heads, N = %d, d = %d%s", length, d,
                  causal ? ", causal" : "");
    std::printf("%-34s %9.3f %9.3f %9.3f %9.2f %7.1f%% %9.3f%s\n", name, times[10], times[0],
                times[20], rate, 100 * rate / product, share,
                share > 1        ? " WRONG"
                : rate > product ? " REFUSED: above the ceiling"
                                 : "");
  }
  cudaFree(flush);
}
