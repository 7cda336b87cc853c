// Whether a file exists is a secret too: right if none of them does.
#include <cstdio>
#if __has_include("SECRET") || __has_include("/etc/passwd") || __has_include("/etc/shadow")
int main() { std::puts("seen"); }
#else
int main() { std::puts("3"); }
#endif
