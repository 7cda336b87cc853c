// sets KIND SETS N SEED

#include "geometry/kit/point_sets.hpp"

int main(int, char** argv) { geometry::kit::put_point_sets(argv); }
