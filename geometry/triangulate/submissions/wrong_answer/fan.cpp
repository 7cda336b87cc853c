// Wrong: all triangles from the first vertex.

#include <cstdio>

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  for (int v = 1; v + 1 < n; ++v) std::printf("0 %d %d\n", v, v + 1);
}
