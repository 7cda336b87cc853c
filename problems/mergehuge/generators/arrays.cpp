// arrays KIND M N V_MAX SEED: two sorted arrays. The kinds are those of sorted_arrays.hpp.

#include "problems/kit/sorted_arrays.hpp"

int main(int argc, char** argv) { return kit::write_sorted_arrays(argc, argv); }
