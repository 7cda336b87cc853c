#pragma once

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

// What the benchmarks of CUDA solutions share; included after the solution, whose check() it calls.

using Step = std::function<void(int)>;

// The times of work(i) in ms, sorted: 3 warm-ups, then the repeats; before(i) is not timed. The
// device is synchronised on both sides of the events.
inline std::vector<float> timed(int repeats, const Step& before, const Step& work) {
  cudaEvent_t start, stop;
  check(cudaEventCreate(&start), "event");
  check(cudaEventCreate(&stop), "event");
  std::vector<float> times;
  for (int i = 0; i < repeats + 3; ++i) {
    before(i);
    check(cudaDeviceSynchronize(), "before");
    check(cudaEventRecord(start), "record");
    work(i);
    check(cudaEventRecord(stop), "record");
    check(cudaDeviceSynchronize(), "work");
    float ms = 0;
    check(cudaEventElapsedTime(&ms, start, stop), "elapsed");
    if (i >= 3) times.push_back(ms);
  }
  std::sort(times.begin(), times.end());
  return times;
}

inline cudaDeviceProp print_device() {
  cudaDeviceProp device{};
  check(cudaGetDeviceProperties(&device, 0), "device");
  std::printf("%s, %d multiprocessors, L2 %d MiB\n", device.name, device.multiProcessorCount,
              device.l2CacheSize >> 20);
  return device;
}

// Read and written, in GB/s, by a copy of 2 GiB on the device.
inline double copy_bandwidth() {
  constexpr std::size_t kBytes = std::size_t{2} << 30;
  void *from = nullptr, *to = nullptr;
  check(cudaMalloc(&from, kBytes), "cudaMalloc");
  check(cudaMalloc(&to, kBytes), "cudaMalloc");
  const Step copy = [&](int) {
    check(cudaMemcpyAsync(to, from, kBytes, cudaMemcpyDeviceToDevice), "copy");
  };
  const double rate = 2.0 * kBytes /
                      timed(
                          7, [](int) {}, copy)[3] /
                      1e6;
  cudaFree(from);
  cudaFree(to);
  return rate;
}
