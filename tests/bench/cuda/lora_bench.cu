// Times a CUDA solution of lora on a GPU: the file is included, its main left out.
//
//   nvcc -O2 -std=c++20 -arch=native -I . -DSOLUTION='"ml/lora/submissions/accepted/plain.cu"' \
//     -o lora_bench tests/bench/cuda/lora_bench.cu && ./lora_bench
//
// din = dout = 4096, r = 16. Three sets of inputs in turn, 192 MiB of weights, more than the L2
// cache holds; outputs are filled with NaN before each repeat. 3 warm-ups, then 21 repeats. After
// the timing 2000 elements are compared with float64. The bytes that must move (all inputs read
// once, the output written) over the time, beside a device copy of the same run.

#define TOUCHSTONE_BENCH
#include SOLUTION

#include <memory>
#include <random>

#include "tests/bench/cuda/timing.cuh"

int main() {
  print_device();
  const double copy = copy_bandwidth();
  std::printf("device copy %.0f GB/s\n\n", copy);
  std::printf("%-8s %9s %9s %9s %8s %8s %9s %9s\n", "rows", "median us", "least", "most", "GB/s",
              "of copy", "TFLOP/s", "error");
  constexpr int kSide = 4096, kRank = 16;
  std::mt19937_64 random(1);
  std::normal_distribution<float> normal;
  const auto values = [&](std::size_t count, float scale) {
    std::vector<float> all(count);
    for (float& x : all) x = scale * normal(random);
    return all;
  };
  std::vector<std::vector<float>> weights, a, b;
  std::vector<std::unique_ptr<Buffer>> dw, da, db;
  for (int i = 0; i < 3; ++i) {
    weights.push_back(values(std::size_t{kSide} * kSide, 0.02f));
    a.push_back(values(std::size_t{kRank} * kSide, 0.02f));
    b.push_back(values(std::size_t{kSide} * kRank, 0.5f));
    dw.push_back(std::make_unique<Buffer>(weights[i]));
    da.push_back(std::make_unique<Buffer>(a[i]));
    db.push_back(std::make_unique<Buffer>(b[i]));
  }
  for (const int rows : {1, 2, 4, 8, 64, 256}) {
    const Shape n{rows, kSide, kSide, kRank, 2.f};
    const std::vector<float> x = values(std::size_t{static_cast<std::size_t>(rows)} * kSide, 1.f);
    const Buffer dx(x), low(std::size_t{static_cast<std::size_t>(rows)} * kRank);
    std::vector<float> y(std::size_t{static_cast<std::size_t>(rows)} * kSide);
    const Buffer dy(y.size());
    int last = 0;
    const Step before = [&](int) {
      check(cudaMemset(dy.get(), 0xFF, y.size() * sizeof(float)), "poison");
    };
    const Step work = [&](int i) {
      last = i % 3;
      solve(dx.get(), dw[last]->get(), da[last]->get(), db[last]->get(), low.get(), dy.get(), n);
    };
    const std::vector<float> times = timed(21, before, work);
    dy.read(y);
    double share = 0;
    for (const float value : y) share = std::isfinite(value) ? share : INFINITY;
    for (int sample = 0; sample < 2000; ++sample) {
      const std::size_t m = random() % rows, o = random() % kSide;
      double value = 0, absolute = 0;
      for (int i = 0; i < kSide; ++i) {
        const double term = double{x[m * kSide + i]} * weights[last][o * kSide + i];
        value += term, absolute += std::fabs(term);
      }
      for (int r = 0; r < kRank; ++r) {
        double inner = 0, size = 0;
        for (int i = 0; i < kSide; ++i) {
          const double term = double{x[m * kSide + i]} * a[last][std::size_t(r) * kSide + i];
          inner += term, size += std::fabs(term);
        }
        const double factor = n.s * double{b[last][o * kRank + r]};
        value += factor * inner, absolute += std::fabs(factor) * size;
      }
      share = std::max(share, std::fabs(value - y[m * kSide + o]) / (32 * 0x1p-24 * absolute));
    }
    const double bytes = 4.0 * (double(kSide) * kSide + 2.0 * kRank * kSide + 2.0 * rows * kSide);
    const double flops = 2.0 * rows * (double(kSide) * kSide + 2.0 * kRank * kSide);
    const double rate = bytes / times[10] / 1e6;
    std::printf("%-8d %9.1f %9.1f %9.1f %8.0f %7.1f%% %9.2f %9.3f%s\n", rows, 1e3 * times[10],
                1e3 * times[0], 1e3 * times[20], rate, 100 * rate / copy, flops / times[10] / 1e9,
                share, share > 1 ? " WRONG" : "");
  }
}
