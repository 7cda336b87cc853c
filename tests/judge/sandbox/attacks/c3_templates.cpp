// 2^40 instances of a template.
template <int N, int M>
struct A {
  static constexpr int v = A<N - 1, M * 2>::v + A<N - 1, M * 2 + 1>::v;
};
template <int M>
struct A<0, M> {
  static constexpr int v = M;
};
int main() { return A<40, 1>::v; }
