// 2^60 calls while it compiles.
constexpr long f(int n, long k) { return n == 0 ? k : f(n - 1, 2 * k) + f(n - 1, 2 * k + 1); }
constexpr long h = f(60, 1);
int main() { return h; }
